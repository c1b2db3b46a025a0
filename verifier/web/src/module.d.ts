// The code that wasm-bindgen writes beside the module.
declare module "urne-verifier-wasm" {
  export function initSync(module: { module: WebAssembly.Module }): unknown;
  export class Verification {
    constructor(expected: string);
    [call: string]: unknown;
    free(): void;
  }
  export class Helper {
    constructor();
    [call: string]: unknown;
    free(): void;
  }
}
