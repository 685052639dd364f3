/* Before the first paint: the home page stands in the HTML for those who come for the first time, and for nobody else. */
try {
  if (location.hash.length > 2 || localStorage.getItem('needfirst.been-here'))
    document.documentElement.className = 'been-here'
} catch {
  // A browser that keeps nothing has nobody who has been here.
}
