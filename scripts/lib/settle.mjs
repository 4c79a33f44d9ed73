// Used by tests that judge colours or places: the journeys and the stories.

/** Resolves once nothing fades or moves any more, in any root of the page. What is on its way from one look to another is put at its end. */
export const settle = (page) =>
  page.evaluate(async () => {
    const rootsIn = (root) => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
    ];
    // what is folded away is not drawn, and its colours wait
    const isSeen = ({ effect, playState }) => playState === 'running' && effect?.target?.checkVisibility();
    for (;;) {
      const running = rootsIn(document)
        .flatMap((root) => root.getAnimations())
        .filter(isSeen);
      if (running.length === 0) return;
      for (const animation of running) if (animation instanceof CSSTransition) animation.finish();
      await Promise.all(running.map(({ finished }) => finished.catch(() => {})));
    }
  });
