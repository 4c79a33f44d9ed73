/** Switches that make Chromium start quietly wherever tests run. */
export declare const browserArgs: string[];
/** Path of a Chromium-based browser. Throws when there is none and none can be had. */
export declare function browserPath(): Promise<string>;
