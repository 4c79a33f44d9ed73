import type { Example } from './example.js';
import { examples as account } from './account/account.examples.js';
import { examples as address } from './address/address.examples.js';
import { examples as announcer } from './announcer/announcer.examples.js';
import { examples as avatar } from './avatar/avatar.examples.js';
import { examples as badge } from './badge/badge.examples.js';
import { examples as banner } from './banner/banner.examples.js';
import { examples as bill } from './bill/bill.examples.js';
import { examples as breadcrumbs } from './breadcrumbs/breadcrumbs.examples.js';
import { examples as button } from './button/button.examples.js';
import { examples as card } from './card/card.examples.js';
import { examples as characterCount } from './character-count/character-count.examples.js';
import { examples as checkboxes } from './checkboxes/checkboxes.examples.js';
import { examples as combobox } from './combobox/combobox.examples.js';
import { examples as confirmation } from './confirmation/confirmation.examples.js';
import { examples as consent } from './consent/consent.examples.js';
import { examples as copyButton } from './copy-button/copy-button.examples.js';
import { examples as countdown } from './countdown/countdown.examples.js';
import { examples as cover } from './cover/cover.examples.js';
import { examples as dateField } from './date-field/date-field.examples.js';
import { examples as dateParts } from './date-parts/date-parts.examples.js';
import { examples as details } from './details/details.examples.js';
import { examples as dialog } from './dialog/dialog.examples.js';
import { examples as displaySettings } from './display-settings/display-settings.examples.js';
import { examples as divider } from './divider/divider.examples.js';
import { examples as embed } from './embed/embed.examples.js';
import { examples as emptyState } from './empty-state/empty-state.examples.js';
import { examples as errorSummary } from './error-summary/error-summary.examples.js';
import { examples as facts } from './facts/facts.examples.js';
import { examples as field } from './field/field.examples.js';
import { examples as fileInput } from './file-input/file-input.examples.js';
import { examples as fileUpload } from './file-upload/file-upload.examples.js';
import { examples as footer } from './footer/footer.examples.js';
import { examples as form } from './form/form.examples.js';
import { examples as format } from './format/format.examples.js';
import { examples as group } from './group/group.examples.js';
import { examples as header } from './header/header.examples.js';
import { examples as heading } from './heading/heading.examples.js';
import { examples as icon } from './icon/icon.examples.js';
import { examples as identityNumber } from './identity-number/identity-number.examples.js';
import { examples as languageSwitch } from './language-switch/language-switch.examples.js';
import { examples as layout } from './layout/layout.examples.js';
import { examples as link } from './link/link.examples.js';
import { examples as locked } from './locked/locked.examples.js';
import { examples as moneyField } from './money-field/money-field.examples.js';
import { examples as navigation } from './navigation/navigation.examples.js';
import { examples as nextStep } from './next-step/next-step.examples.js';
import { examples as notice } from './notice/notice.examples.js';
import { examples as officialBanner } from './official-banner/official-banner.examples.js';
import { examples as oneTimeCode } from './one-time-code/one-time-code.examples.js';
import { examples as page } from './page/page.examples.js';
import { examples as pagination } from './pagination/pagination.examples.js';
import { examples as password } from './password/password.examples.js';
import { examples as phoneField } from './phone-field/phone-field.examples.js';
import { examples as progress } from './progress/progress.examples.js';
import { examples as prose } from './prose/prose.examples.js';
import { examples as qr } from './qr/qr.examples.js';
import { examples as radios } from './radios/radios.examples.js';
import { examples as range } from './range/range.examples.js';
import { examples as saved } from './saved/saved.examples.js';
import { examples as search } from './search/search.examples.js';
import { examples as select } from './select/select.examples.js';
import { examples as sessionDialog } from './session-dialog/session-dialog.examples.js';
import { examples as skeleton } from './skeleton/skeleton.examples.js';
import { examples as stats } from './stats/stats.examples.js';
import { examples as stepper } from './stepper/stepper.examples.js';
import { examples as steps } from './steps/steps.examples.js';
import { examples as summaryList } from './summary-list/summary-list.examples.js';
import { examples as switches } from './switch/switch.examples.js';
import { examples as table } from './table/table.examples.js';
import { examples as tag } from './tag/tag.examples.js';
import { examples as taskList } from './task-list/task-list.examples.js';
import { examples as textInput } from './text-input/text-input.examples.js';
import { examples as textarea } from './textarea/textarea.examples.js';
import { examples as timeField } from './time-field/time-field.examples.js';
import { examples as timeline } from './timeline/timeline.examples.js';
import { examples as toasts } from './toasts/toasts.examples.js';

/** Every control's examples by the name of its folder; a test holds the list complete. */
export const allExamples: Readonly<Record<string, readonly Example[]>> = {
  account,
  address,
  announcer,
  avatar,
  badge,
  banner,
  bill,
  breadcrumbs,
  button,
  card,
  'character-count': characterCount,
  checkboxes,
  combobox,
  confirmation,
  consent,
  'copy-button': copyButton,
  countdown,
  cover,
  'date-field': dateField,
  'date-parts': dateParts,
  details,
  dialog,
  'display-settings': displaySettings,
  divider,
  embed,
  'empty-state': emptyState,
  'error-summary': errorSummary,
  facts,
  field,
  'file-input': fileInput,
  'file-upload': fileUpload,
  footer,
  form,
  format,
  group,
  header,
  heading,
  icon,
  'identity-number': identityNumber,
  'language-switch': languageSwitch,
  layout,
  link,
  locked,
  'money-field': moneyField,
  navigation,
  'next-step': nextStep,
  notice,
  'official-banner': officialBanner,
  'one-time-code': oneTimeCode,
  page,
  pagination,
  password,
  'phone-field': phoneField,
  progress,
  prose,
  qr,
  radios,
  range,
  saved,
  search,
  select,
  'session-dialog': sessionDialog,
  skeleton,
  stats,
  stepper,
  steps,
  'summary-list': summaryList,
  switch: switches,
  table,
  tag,
  'task-list': taskList,
  'text-input': textInput,
  textarea,
  'time-field': timeField,
  timeline,
  toasts,
};
