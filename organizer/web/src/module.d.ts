// The code that wasm-bindgen writes beside the module.
declare module "urne-organizer-wasm" {
  export function initSync(module: { module: WebAssembly.Module }): unknown;
  export class Page {
    constructor(board: string, role: string);
    [call: string]: unknown;
  }
}
