/** Looks for malware in a file. */
import type { Readable } from 'node:stream';

export type Verdict = 'clean' | 'infected';

export interface Scanner {
  /**
   * Reads the bytes to their end.
   * @throws when it gives no verdict: it cannot be reached, is too slow, or says something else. The file waits then, and is never passed.
   */
  scan(bytes: Readable): Promise<Verdict>;
}

/** No scanner at all: every file waits. */
export const noScanner: Scanner = {
  scan: (bytes) => {
    bytes.destroy();
    return Promise.reject(new Error('There is no scanner'));
  },
};

/** The standard test string of virus scanners (EICAR), in two parts so that no scanner finds it here. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Signatures of the test scanner: the EICAR string, and one that stands in nothing else. */
const signatures = [eicar, 'LAYAN-SANDBOX-INFECTED'];

/** Stands in for a scanner in the sandbox and in tests. It finds what is made to be found, and nothing else: no protection at all. */
export class TestScanner implements Scanner {
  /** False: as if it could not be reached. */
  isUp = true;

  async scan(bytes: Readable): Promise<Verdict> {
    if (!this.isUp) {
      bytes.destroy();
      throw new Error('The test scanner is switched off');
    }
    let rest = '';
    for await (const piece of bytes as AsyncIterable<Buffer>) {
      const text = rest + piece.toString('latin1');
      if (signatures.some((signature) => text.includes(signature))) return 'infected';
      rest = text.slice(-eicar.length);
    }
    return 'clean';
  }
}
