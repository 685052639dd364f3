/** Heavy work: for what is asked, one answer. It knows nothing of the page, so that a worker can do it. */
export type Job<Ask, Answer> = (ask: Ask) => Answer | Promise<Answer>

/** What goes to a worker, and what comes back. */
export type Asked<Ask> = { readonly id: number; readonly ask: Ask }
export type Answered<Answer> = { readonly id: number } & ({ readonly answer: Answer } | { readonly fault: string })

/** Makes the file that calls it a worker for `startWorker`. */
export function answerAsks<Ask, Answer>(job: Job<Ask, Answer>): void {
  addEventListener('message', ({ data: { id, ask } }: MessageEvent<Asked<Ask>>) => {
    const send = (answered: Answered<Answer>) => postMessage(answered)
    new Promise<Answer>((resolve) => resolve(job(ask))).then(
      (answer) => send({ id, answer }),
      (error: unknown) => send({ id, fault: String(error) }),
    )
  })
}
