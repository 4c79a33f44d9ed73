// Imported by wizard.mjs: how long it takes until something is painted, told by the page itself.

/** Runs in the page before anything of it. Frames are counted from the one that shows `selector`; `null` is any frame. */
function install() {
  const wizard = () => document.querySelector('layan-service')?.shadowRoot?.querySelector('layan-wizard')?.shadowRoot;
  const isShown = (selector) =>
    selector === null || ((wizard() ?? document).querySelector(selector)?.checkVisibility() ?? false);
  const channel = new MessageChannel();
  let waiting = () => {};
  // a message that is posted inside a frame arrives when that frame is painted
  channel.port1.onmessage = () => waiting(performance.now());
  const patience = 30_000;
  const painted = (selector) =>
    new Promise((resolve, reject) => {
      const end = performance.now() + patience;
      requestAnimationFrame(function frame(now) {
        if (now > end)
          return reject(new Error(`Nothing shows ${selector}: ${(wizard() ?? document.body)?.textContent}`));
        if (!isShown(selector)) return void requestAnimationFrame(frame);
        waiting = resolve;
        channel.port2.postMessage(null);
      });
    });
  let keyAt = 0;
  addEventListener('keydown', ({ timeStamp }) => (keyAt = timeStamp), true);
  const once = (type) => new Promise((resolve) => addEventListener(type, resolve, { capture: true, once: true }));
  globalThis.bench = {
    key: async () => {
      await once('input');
      return (await painted(null)) - keyAt;
    },
    click: async (selector) => {
      const { timeStamp } = await once('click');
      return (await painted(selector)) - timeStamp;
    },
    usable: painted,
  };
}

/** Lets every page of this context say when it is painted. */
export const watchPaint = (context) => context.addInitScript(install);

/** Milliseconds that the page counts for what `act` does to it; the page listens before that begins. */
async function counted(page, kind, selector, act) {
  await page.evaluate(
    ([name, shown]) => {
      globalThis.bench.time = globalThis.bench[name](shown);
    },
    [kind, selector],
  );
  await act();
  return page.evaluate(() => globalThis.bench.time);
}

/** Milliseconds from a key to the frame that shows it. */
export const keyToPaint = (page, key) => counted(page, 'key', null, () => page.keyboard.press(key));

/** Milliseconds from a click to the frame that shows `selector`. */
export const clickToPaint = (page, target, selector) => counted(page, 'click', selector, () => target.click());

/** Milliseconds from the start of a navigation to the frame that shows `selector`. */
export async function openToPaint(page, url, selector) {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate((shown) => globalThis.bench.usable(shown), selector);
}
