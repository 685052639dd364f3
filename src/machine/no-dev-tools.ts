/** In place of xstate's link to developer tools, which no window of ours opens; see vite.config.ts. */
export const devToolsAdapter = (): void => undefined
