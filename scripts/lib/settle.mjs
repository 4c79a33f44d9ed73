// Used by tests that judge colours or places: the journeys and the stories.

/** Resolves once nothing fades or moves any more, in any root of the page. */
export const settle = (page) =>
  page.evaluate(async () => {
    const rootsIn = (root) => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
    ];
    const running = rootsIn(document).flatMap((root) => root.getAnimations());
    await Promise.all(running.map(({ finished }) => finished.catch(() => {})));
  });
