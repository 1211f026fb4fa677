/** A cell of a sheet, as a person sees it. */
export interface SheetCell {
  readonly text: string;
  /** A formula that no program has worked out yet. */
  readonly isOpenFormula?: true;
}

export interface Sheet {
  readonly name: string;
  /** Rows and columns from 0; merged cells have the text of their first. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;
}

/** A cell as Excel names it: column 0 and row 0 are A1. */
export function cellName(row: number, column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return `${name}${row + 1}`;
}

/** The row and column of `B3`, from 0; undefined for what names no cell. */
export function cellPlace(name: string): readonly [row: number, column: number] | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(name) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}
