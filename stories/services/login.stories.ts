import '@layan/services/login';
import { html } from 'lit/html.js';
import { inMemory } from './in-memory.js';

const login = (me?: null) => ({
  render: () =>
    html`<div class="stage">
      <layan-login .connection=${inMemory(me === null ? { me } : {}).connection}></layan-login>
    </div>`,
});

export default { title: 'Services/Login', component: 'layan-login' };

export const SignedIn = login();
export const Nobody = login(null);
