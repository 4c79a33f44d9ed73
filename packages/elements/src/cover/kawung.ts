import { html, type TemplateResult } from 'lit/html.js';

/** The kawung motif of Javanese batik: four petals around a point, each with its seed. For the eye alone. */
export const kawung: TemplateResult = html`
  <svg class="layan-kawung" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="layan-kawung" width="72" height="72" patternUnits="userSpaceOnUse">
        <g transform="translate(36 36)">
          <path d="M0 -4L4 0L0 4L-4 0Z" />
          <path
            fill-rule="evenodd"
            d="M6 -6C8 -20 20 -30 32 -32C30 -20 20 -8 6 -6ZM14 -14C18 -16 24 -22 25 -25C22 -24 16 -18 14 -14Z"
          />
          <path
            fill-rule="evenodd"
            d="M6 6C20 8 30 20 32 32C20 30 8 20 6 6ZM14 14C16 18 22 24 25 25C24 22 18 16 14 14Z"
          />
          <path
            fill-rule="evenodd"
            d="M-6 6C-8 20 -20 30 -32 32C-30 20 -20 8 -6 6ZM-14 14C-18 16 -24 22 -25 25C-22 24 -16 18 -14 14Z"
          />
          <path
            fill-rule="evenodd"
            d="M-6 -6C-20 -8 -30 -20 -32 -32C-20 -30 -8 -20 -6 -6ZM-14 -14C-16 -18 -22 -24 -25 -25C-24 -22 -18 -16 -14 -14Z"
          />
        </g>
      </pattern>
    </defs>
    <rect width="100%" height="100%" fill="url(#layan-kawung)" />
  </svg>
`;
