import { indonesia } from '@layan/indonesia';
import { languages, loadEveryWord, plainIds, shellView } from '@layan/views';
import type { EveryWord, Language, View, ViewContext } from '@layan/views';
import type { FastifyRequest } from 'fastify';
import type { Clock } from '../clock.js';
import { plainUrls } from '../pages/urls.js';
import { areaOf, areas } from '../server/areas.js';
import type { Assets } from './assets.js';
import { renderPage } from './render-page.js';

export interface PageRendererOptions {
  readonly assets: Assets;
  readonly clock: Clock;
  /** IANA zone of the instants on pages. */
  readonly zone: string;
  readonly sandbox: boolean;
}

const site = { name: 'Layan', mark: 'La' };

/** Turns views into documents: shell, words, addresses and date come from here, the rest from the view. */
export class PageRenderer {
  readonly #options: PageRendererOptions;
  readonly #words: ReadonlyMap<Language, EveryWord>;

  private constructor(options: PageRendererOptions, words: ReadonlyMap<Language, EveryWord>) {
    this.#options = options;
    this.#words = words;
  }

  static async create(options: PageRendererOptions): Promise<PageRenderer> {
    const words = await Promise.all(languages.map(async (name) => [name, await loadEveryWord(name)] as const));
    return new PageRenderer(options, new Map(words));
  }

  /** What views are handed for this request. */
  context(request: FastifyRequest): ViewContext<EveryWord> {
    const { clock, zone } = this.#options;
    const now = clock.now().toISOString();
    return {
      locale: request.locale,
      words: this.#words.get(request.locale) as EveryWord,
      pack: indonesia,
      today: indonesia.time.date(now, zone),
      zone,
      ids: plainIds,
      urls: plainUrls(request.originalUrl),
      level: 1,
    };
  }

  /** The whole document. */
  render(request: FastifyRequest, view: View, subtitle?: string): string {
    const { assets, sandbox } = this.#options;
    const context = this.context(request);
    const area = areaOf(request.originalUrl);
    const { home, signOut } = areas[area];
    const path = request.originalUrl.split('?', 1)[0] ?? '/';
    const current = currentLink[path];
    const shell = shellView(
      {
        site: { ...site, home },
        ...(subtitle === undefined ? {} : { subtitle }),
        area,
        person: request.session && {
          name: request.citizen?.identity.name ?? request.officer?.name ?? '',
          signOut: { action: signOut, hidden: { _csrf: request.csrf() } },
        },
        ...(area === 'provider'
          ? {}
          : { signIn: signInAddress(context, area, path.startsWith(signOut) ? home : request.originalUrl) }),
        sandbox,
        ...(current === undefined ? {} : { current }),
      },
      view,
      context,
    );
    const { locale } = context;
    const { styles, icon } = assets;
    return renderPage({ locale, site: site.name, title: view.title, body: shell, styles, icon });
  }
}

const currentLink: Readonly<Record<string, 'services' | 'applications' | 'desk'>> = {
  '/layanan': 'services',
  '/permohonan': 'applications',
  '/meja': 'desk',
};

const signInAddress = ({ urls }: ViewContext, area: 'citizen' | 'desk', returnTo: string): string =>
  area === 'desk' ? urls.deskSignIn(returnTo) : urls.signIn(returnTo);
