import type { Privacy, ServiceDefinition, SingleField } from '@layan/definition';
import { localize } from '@layan/definition';
import { details, summaryList } from '@layan/elements/templates';
import { html, type TemplateResult } from 'lit/html.js';
import type { FirstContext } from '../context.js';

/** What UU 27/2022, article 21, wants a person to know before giving data; consent is asked only where it is the basis. */
export function privacyNotice(definition: ServiceDefinition, context: FirstContext): TemplateResult {
  const { words, locale } = context;
  const { privacy, agency } = definition;
  const own = privacy.controller === agency.id;
  const rows = [
    { key: words.privacy.controller(), value: own ? localize(agency.name, locale) : privacy.controller },
    { key: words.privacy.basis(), value: basisText(privacy, context) },
    { key: words.privacy.purpose(), value: localize(privacy.purpose, locale) },
    { key: words.privacy.kinds(), value: kinds(definition, context) },
    { key: words.privacy.period(), value: words.privacy.periodText() },
    { key: words.privacy.retention(), value: retentionText(privacy, context) },
    { key: words.privacy.rights(), value: words.privacy.rightsText() },
  ];
  return details({ summary: words.privacy.title(), body: summaryList({ rows }) });
}

/** The bases of article 20 (2) by the definition's names; another name is shown as it is. */
function basisText({ basis }: Privacy, { words: { privacy } }: FirstContext): string {
  switch (basis) {
    case 'consent':
      return privacy.basisConsent();
    case 'contract':
      return privacy.basisContract();
    case 'legal-duty':
      return privacy.basisLegalDuty();
    case 'vital-interest':
      return privacy.basisVitalInterest();
    case 'public-service':
      return privacy.basisPublicService();
    case 'legitimate-interest':
      return privacy.basisLegitimateInterest();
    default:
      return basis;
  }
}

function retentionText({ retentionDays }: Privacy, { words: { privacy } }: FirstContext): string {
  const years = retentionDays / 365;
  return Number.isInteger(years) ? privacy.retentionYears({ years }) : privacy.retentionDays({ days: retentionDays });
}

/** Everything the definition may ask, page by page. */
function kinds({ pages }: ServiceDefinition, { words, locale }: FirstContext): TemplateResult {
  const asked = pages.map(({ title, fields }) => ({
    title: localize(title, locale),
    labels: fields
      .flatMap((field): readonly SingleField[] => (field.type === 'group' ? field.fields : [field]))
      .filter((field) => field.type !== 'declaration')
      .map((field) => localize(field.label, locale)),
  }));
  return html`<p>${words.privacy.kindsText()}</p>
    <ul>
      ${asked
        .filter(({ labels }) => labels.length > 0)
        .map(({ title, labels }) => html`<li>${title}: ${[...new Set(labels)].join('; ')}</li>`)}
    </ul>`;
}
