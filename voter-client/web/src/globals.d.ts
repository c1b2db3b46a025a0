// What the build puts in place of these names.
declare const WORKER: { url: string; integrity: string };
declare const WASM: { url: string; integrity: string };

declare module "*.ftl" {
  const text: string;
  export default text;
}

// The code that wasm-bindgen writes beside the module.
declare module "urne-voter-wasm" {
  export function initSync(module: { module: WebAssembly.Module }): unknown;
  export class Page {
    constructor(election: string, seen: string);
    [call: string]: unknown;
    provide(path: string, bytes: Uint8Array): void;
  }
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): {
    createScriptURL(url: string): unknown;
  };
}
interface Window {
  trustedTypes?: TrustedTypes;
}
