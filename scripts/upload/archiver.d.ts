/** The part of archiver 7 that packing uses; the package ships no types. */
declare module 'archiver' {
  interface Archive {
    pipe(output: NodeJS.WritableStream): void;
    /** `filter` returns the entry, or false to leave it out. */
    directory(folder: string, destination: string | false, filter: (entry: { name: string }) => { name: string } | false): void;
    finalize(): Promise<void>;
  }
  export default function archiver(format: 'zip'): Archive;
}
