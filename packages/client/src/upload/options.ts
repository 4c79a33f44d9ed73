/** An upload as far as it has come. */
export interface Progress {
  readonly id: string;
  /** JSON Pointer of the answer that it is for. */
  readonly pointer: string;
  /** As the platform keeps it. */
  readonly name: string;
  /** Bytes of the whole file, and of what has arrived. */
  readonly bytes: number;
  readonly arrived: number;
}

export interface UploadFileOptions {
  readonly draft: string;
  /** JSON Pointer of the answer that it belongs to: `/kk`. */
  readonly pointer: string;
  /** As the person calls it; a `File` has a name of its own. */
  readonly name?: string | undefined;
  /** How much has arrived, from 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** The id under which the upload can be taken up again, as soon as there is one: keep it to survive a reload. */
  readonly onBegun?: ((id: string) => void) | undefined;
  /** An upload that was begun for the same bytes. One the server knows no more begins anew. */
  readonly resume?: string | undefined;
  /** Ends the upload; what arrived stays, and can be taken up again. */
  readonly signal?: AbortSignal | undefined;
}
