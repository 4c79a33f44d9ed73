import type { Mode } from './mode.js';

/** Ways to answer the browser. */
export const answers: Readonly<Record<string, Mode>> = {
  'state-wrong': { answer: (answer) => answer.set('state', 'A'.repeat(43)) },
  'state-missing': { answer: (answer) => answer.delete('state') },
  'state-twice': { answer: (answer) => answer.append('state', answer.get('state') ?? '') },
  'iss-other': { answer: (answer) => answer.set('iss', 'https://provider.example') },
  'iss-slash': { answer: (answer) => answer.set('iss', `${answer.get('iss')}/`) },
  'iss-missing': { answer: (answer) => answer.delete('iss') },
  'iss-twice': { answer: (answer) => answer.append('iss', answer.get('iss') ?? '') },
  'code-missing': { answer: (answer) => answer.delete('code') },
  'code-twice': { answer: (answer) => answer.append('code', 'another') },
  'code-swap': { answer: (answer, { strangeCode }) => answer.set('code', strangeCode) },
  'code-swap-nopkce': { answer: (answer, { strangeCode }) => answer.set('code', strangeCode), ignoresPkce: true },
  'hybrid-id-token': { answer: (answer) => answer.set('id_token', 'eyJhbGciOiJub25lIn0.e30.') },
  'hybrid-access-token': { answer: (answer) => answer.set('access_token', 'given-away') },
  'signed-answer': { answer: (answer) => answer.set('response', 'eyJhbGciOiJub25lIn0.e30.') },
  'error-known': {
    answer: (answer) => {
      answer.delete('code');
      answer.set('error', 'server_error');
    },
  },
  'error-hostile': {
    answer: (answer) => {
      answer.delete('code');
      answer.set('error', '<script>alert(1)</script>');
      answer.set('error_description', `\u202e${'<img src=x onerror=alert(1)>'.repeat(100)}\r\nSet-Cookie: a=b`);
    },
  },
};
