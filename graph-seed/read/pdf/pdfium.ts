import { readFileSync } from 'node:fs';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** PDFium (BSD licence) as WebAssembly, with memory for the results of its functions. */
export interface Pdfium {
  readonly api: WrappedPdfiumModule;
  /** Address of 64 bytes into which functions write their results. */
  readonly room: number;
  /** These read `count` numbers from `room`. */
  readonly doubles: (count: number) => number[];
  readonly floats: (count: number) => number[];
  readonly integers: (count: number) => number[];
  /** Copies bytes into the memory and returns their address. */
  readonly put: (bytes: Uint8Array) => number;
  readonly free: (address: number) => void;
}

let loaded: Promise<Pdfium> | null = null;

/** The one instance of the process. */
export function pdfium(): Promise<Pdfium> {
  loaded ??= load();
  return loaded;
}

/** Drops the instance. After a trap its memory is unreliable, so the next file gets a new one. */
export function forget(): void {
  loaded = null;
}

async function load(): Promise<Pdfium> {
  const wasm = readFileSync(require.resolve('@embedpdf/pdfium/pdfium.wasm'));
  const api = await init({ wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer });
  api.PDFiumExt_Init();
  const { malloc, free } = api.pdfium.wasmExports;
  const room = malloc(64);
  // The types of Emscripten's module are not installed. Its memory moves when it grows.
  const heap = () => (api.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8;
  return {
    api,
    room,
    free,
    doubles: (count) => [...new Float64Array(heap().buffer, room, count)],
    floats: (count) => [...new Float32Array(heap().buffer, room, count)],
    integers: (count) => [...new Int32Array(heap().buffer, room, count)],
    put: (bytes) => {
      const address = malloc(bytes.length);
      heap().set(bytes, address);
      return address;
    },
  };
}
