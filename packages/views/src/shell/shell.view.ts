import { officialBanner, page, siteFooter, siteHeader } from '@layan/elements/templates';
import { html, type TemplateResult } from 'lit/html.js';
import type { PostForm, View, ViewContext } from '../context.js';
import { initials } from '../text/initials.js';
import { languageNames, languages } from '../words/index.js';

export interface ShellModel {
  /** Whose site it is: name, two letters that stand for it, and where both lead. */
  readonly site: { readonly name: string; readonly mark: string; readonly home: string };
  /** Second line under the site's name: the service. */
  readonly subtitle?: string;
  /** Pages of citizens, of officers, or of the identity provider, which leads nowhere else. */
  readonly area: 'citizen' | 'desk' | 'provider';
  /** Who is signed in, and the form that signs out; null when nobody is. */
  readonly person: { readonly name: string; readonly signOut: PostForm } | null;
  /** Address that signs in, where signing in makes sense. */
  readonly signIn?: string;
  /** Says that people and data are invented, in place of claiming to be an official site. */
  readonly sandbox: boolean;
  /** What stands on the page now. */
  readonly current?: 'services' | 'applications' | 'desk';
}

/** What stands inside `<body class="layan-root layan-page">`: skip link, banner, header, the view, footer. */
export function shellView(model: ShellModel, view: View, context: ViewContext): TemplateResult {
  const { words } = context;
  return page({
    skip: words.shell.skip(),
    banner: banner(model, context),
    header: header(model, context),
    cover: view.cover,
    back: view.back,
    main: view.body,
    aside: view.aside,
    width: view.wide ? 'wide' : 'reading',
    footer: siteFooter({ agency: model.site.name, note: model.sandbox ? words.shell.sandbox() : undefined }),
  });
}

function banner({ sandbox }: ShellModel, { words: { shell } }: ViewContext): TemplateResult {
  if (sandbox) return officialBanner({ label: shell.bannerLabel(), text: shell.sandboxShort(), sandbox: true });
  return officialBanner({
    label: shell.bannerLabel(),
    text: shell.official(),
    help: { summary: shell.officialHow(), body: html`<p>${shell.officialHelp()}</p>` },
  });
}

function header(model: ShellModel, context: ViewContext): TemplateResult {
  const { site, subtitle, person, signIn } = model;
  const { words, locale, urls } = context;
  const others = languages.filter((language) => language !== locale);
  return siteHeader({
    mark: site.mark,
    agency: site.name,
    service: subtitle,
    home: site.home,
    navLabel: words.shell.menu(),
    links: links(model, context),
    languages: others.map((language) => ({
      lang: language,
      text: languageNames[language],
      href: urls.language(language),
    })),
    person: person
      ? { name: person.name, initials: initials(person.name), hiddenText: words.shell.signedInAs() }
      : undefined,
    signIn: signIn && !person ? { href: signIn, text: words.shell.signIn() } : undefined,
    signOut: person
      ? {
          action: person.signOut.action,
          hidden: Object.entries(person.signOut.hidden),
          text: words.shell.signOut(),
        }
      : undefined,
  });
}

function links({ area, person, current }: ShellModel, { words: { shell }, urls }: ViewContext) {
  if (area === 'provider') return [];
  if (area === 'desk') return person ? [{ href: urls.desk(), text: shell.desk(), current: current === 'desk' }] : [];
  const services = { href: urls.catalogue(), text: shell.services(), current: current === 'services' };
  const own = { href: urls.applications(), text: shell.applications(), current: current === 'applications' };
  return person ? [services, own] : [services];
}
