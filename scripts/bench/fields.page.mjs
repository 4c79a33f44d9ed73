// Bundled by fields.mjs, once for each side with the elements it needs: fields with label, hint and input, made and then refused.
const counts = { mounted: 500, refused: 100 };

function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const textsOf = (index) => ({
  id: `isian-${index}`,
  label: `Nama orang ${index}`,
  hint: 'Seperti tertulis di KTP-el.',
});
const error = 'Isi nama orang ini.';

/** How each side writes a field, and how it says that the field is wrong. */
const sides = {
  /** Everything that assistive technology needs, tied by hand. */
  plain: {
    field: ({ id, label, hint }) =>
      make(
        'div',
        { class: 'layan-field' },
        make('label', { class: 'layan-field-label', for: id }, label),
        make('div', { class: 'layan-field-hint', id: `${id}-hint` }, hint),
        make('input', { class: 'layan-text-input', id, name: id, 'aria-describedby': `${id}-hint` }),
      ),
    refuse(field) {
      const input = field.querySelector('input');
      const mark = make('span', { class: 'layan-field-mark', 'aria-hidden': 'true' });
      const prefix = make('span', { class: 'layan-visually-hidden' }, 'Kesalahan: ');
      const text = make('span', {}, prefix, error);
      const message = make('p', { class: 'layan-field-error', id: `${input.id}-error` }, mark, text);
      field.querySelector('.layan-field-hint').after(message);
      field.dataset.state = 'bad';
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', `${input.id}-hint ${input.id}-error`);
    },
  },
  layan: {
    field: ({ id, label, hint }) =>
      make(
        'layan-field',
        {},
        make('label', { class: 'layan-field-label' }, label),
        make('div', { class: 'layan-field-hint' }, hint),
        make('input', { class: 'layan-text-input', name: id }),
      ),
    refuse(field) {
      field.error = error;
    },
  },
  designsystemet: {
    field: ({ id, label, hint }) =>
      make(
        'ds-field',
        { class: 'ds-field' },
        make('label', { class: 'ds-label' }, label),
        make('div', { 'data-field': 'description' }, hint),
        make('input', { class: 'ds-input', name: id }),
      ),
    refuse(field) {
      field.append(make('p', { class: 'ds-validation-message', 'data-field': 'validation' }, error));
    },
  },
  webawesome: {
    field: ({ id, label, hint }) => make('wa-input', { name: id, label, hint }),
    // it has no place for an error: its hint says it
    refuse(field) {
      field.hint = error;
      field.setCustomValidity(error);
    },
  },
};

/** What `fields.mjs` calls. */
export function start(name) {
  const { field, refuse } = sides[name];
  const form = document.querySelector('form');
  let made = [];
  globalThis.bench = {
    mount() {
      made = Array.from({ length: counts.mounted }, (_, index) => field(textsOf(index)));
      form.append(...made);
    },
    refuse() {
      for (const [index, each] of made.entries()) if (index % (counts.mounted / counts.refused) === 0) refuse(each);
    },
    clear: () => form.replaceChildren(),
    /** Labels that lead to their input and inputs that say they are wrong: whoever does less is no peer. */
    done: () => ({
      labelled: made.filter((each) => (each.querySelector('input') ?? each.input)?.labels?.length === 1).length,
      refused: made.filter((each) => (each.querySelector('input') ?? each).matches('[aria-invalid=true], :invalid'))
        .length,
    }),
  };
}
