import * as fs from 'node:fs/promises';
import type { FileState, FolderItem } from '../platform.js';

export const readFile = (file: string): Promise<Uint8Array> => fs.readFile(file);

/** The path without links. */
export const realpath = (file: string): Promise<string> => fs.realpath(file);

export const stat = (file: string): Promise<FileState> => fs.stat(file);

/** What a folder holds; `recursive`: with what its folders hold. */
export const listFolder = (folder: string, recursive = false): Promise<readonly FolderItem[]> =>
  fs.readdir(folder, { recursive, withFileTypes: true });
