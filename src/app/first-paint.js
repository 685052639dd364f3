/* Before the first paint. Old browsers have to read this too, so it keeps to the syntax of ES5. */
;(function () {
  var page = document.documentElement
  function add(name) {
    page.className += ' ' + name
  }

  /* The home page stands in the HTML for those who come for the first time, in English, and for nobody else. */
  try {
    if (location.hash.length > 2 || /language=/.test(location.search)) add('been-here')
    else if (localStorage.getItem('needfirst.been-here') || localStorage.getItem('needfirst.language')) add('been-here')
  } catch (_) {
    /* A browser that keeps nothing has nobody who has been here. */
  }

  /* What is said where nothing starts is out of sight, unless the browser is too old or a script does not come. */
  function doesNotCome() {
    if (!/\bstarted\b/.test(page.className)) page.className = page.className.replace(/\bstarts\b/, '')
  }
  add('noModule' in document.createElement('script') && Object.hasOwn && Array.prototype.at ? 'starts' : 'too-old')
  addEventListener('error', doesNotCome, true)
})()
