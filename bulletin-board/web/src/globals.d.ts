// What the build puts in place of these names.
declare const WORKER: { url: string; integrity: string };
declare const WASM: { url: string; integrity: string };

declare module "*.ftl" {
  const text: string;
  export default text;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): {
    createScriptURL(url: string): unknown;
  };
}
interface Window {
  trustedTypes?: TrustedTypes;
}
