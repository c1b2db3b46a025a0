// The code that wasm-bindgen writes beside the module.
declare module "urne-voter-wasm" {
  export function initSync(module: { module: WebAssembly.Module }): unknown;
  export class Page {
    constructor(election: string, seen: string);
    [call: string]: unknown;
    provide(path: string, bytes: Uint8Array): void;
  }
}
