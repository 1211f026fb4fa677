// What `database.ts` uses of node:sqlite; the types of Node 22 have all of it.
declare module 'node:sqlite' {
  export class DatabaseSync {
    constructor(file: string);
    exec(statements: string): void;
    prepare(query: string): { all(): unknown[] };
  }
}
