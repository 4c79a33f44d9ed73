import type { Finding } from '../engine.js';

/** Notes a finding; `part` is a place below the pointer, for example `street` or `0/nik`. */
export type Report = (code: string, params?: Finding['params'], part?: string, severity?: Finding['severity']) => void;

/** Collects findings about what stands at `pointer`. */
export function reporter(pointer: string): { readonly findings: Finding[]; readonly report: Report } {
  const findings: Finding[] = [];
  const report: Report = (code, params, part, severity = 'error') => {
    findings.push({ pointer: part ? `${pointer}/${part}` : pointer, code, severity, ...(params && { params }) });
  };
  return { findings, report };
}
