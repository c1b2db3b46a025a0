// The code that wasm-bindgen writes beside the module.
declare module "urne-trustee-wasm" {
  export function initSync(module: { module: WebAssembly.Module }): unknown;
  export class Page {
    constructor();
    [call: string]: unknown;
    unsaved(): Uint8Array;
    follow(address: string, progress: (done: number, total: number) => void): string;
  }
}

// Files that a page may write again after one permission; not in every browser.
interface FilePickerOptions {
  suggestedName?: string;
}
interface Window {
  showSaveFilePicker?: (options?: FilePickerOptions) => Promise<FileSystemFileHandle>;
  showOpenFilePicker?: (options?: FilePickerOptions) => Promise<FileSystemFileHandle[]>;
}
interface FileSystemFileHandle {
  requestPermission?: (options: { mode: "readwrite" }) => Promise<PermissionState>;
}
