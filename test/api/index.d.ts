import * as z from 'zod';
interface Limits {
  readonly reportBytes: number;
  readonly fieldCharacters: number;
  readonly depth: number;
  readonly pictures: number;
  readonly pictureBytes: number;
  readonly allPictureBytes: number;
  readonly picturePixels: number;
  readonly pictureSeconds: number;
  readonly markupCharacters: number;
  readonly pages: number;
  readonly seconds: number;
}
declare const LIMITS: Limits;
interface Budget {
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  readonly check: () => void;
  readonly yieldToEventLoop: () => Promise<void>;
}
type MetLimit = 'markupCharacters' | 'pages' | 'seconds';
interface LimitProblem {
  readonly code: 'limit';
  readonly limit: MetLimit;
  readonly maximum: number;
}
type LayoutProblem =
  | {
      readonly code: 'text-without-room';
      readonly text: string;
    }
  | {
      readonly code: 'running-too-high';
      readonly part: 'header' | 'footer';
      readonly text: string;
      readonly picture?: {
        readonly width: number;
        readonly fitting: number;
      };
    };
interface WriteProblem {
  readonly code: 'not-written';
  readonly error?: string;
  readonly reason: string;
}
type AssetProblem =
  | {
      readonly code: 'asset-not-loaded';
      readonly asset: string;
    }
  | {
      readonly code: 'missing-asset';
      readonly asset: string;
      readonly searched: string;
    };
type SystemProblem =
  | LimitProblem
  | LayoutProblem
  | WriteProblem
  | {
      readonly code: 'folder-not-empty';
      readonly folder: string;
    }
  | {
      readonly code: 'interrupted';
      readonly signal: string;
    }
  | {
      readonly code: 'same-output';
      readonly output: string;
    }
  | {
      readonly code: 'file-system';
      readonly error: string;
      readonly reason: string;
    }
  | {
      readonly code: 'text-lost';
      readonly expected: number;
      readonly drawn: number;
      readonly excerpt: string;
    }
  | {
      readonly code: 'thread-lost';
      readonly reason: string;
    }
  | AssetProblem
  | {
      readonly code: 'zip-not-readable';
      readonly reason: string;
    }
  | {
      readonly code: 'pdf-cut-off';
      readonly bytes: number;
    }
  | {
      readonly code: 'fault';
      readonly reason: string;
    };
type RefusedProblem =
  | {
      readonly code: 'report-refused';
      readonly count: number;
    }
  | {
      readonly code: 'criteria-refused';
    }
  | {
      readonly code: 'template-refused';
    }
  | {
      readonly code: 'font-refused';
      readonly family: string;
    };
interface Words {
  readonly th: string;
  readonly en: string;
}
type ReportPath = readonly (string | number)[];
interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
interface FilePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}
interface ProblemPlace {
  readonly path?: ReportPath;
  readonly placeName?: Words;
  readonly source?: FilePlace;
}
declare function formatPath(path: ReportPath): string;
declare const LEVELS: readonly ['basic', 'advance', 'significance'];
type LevelName = (typeof LEVELS)[number];
type Plain<Code extends string> = Code extends string
  ? {
      readonly code: Code;
    }
  : never;
type PictureDamage =
  | Plain<
      | 'cut-off'
      | 'no-picture'
      | 'no-header'
      | 'bad-header'
      | 'no-pixels'
      | 'too-few-pixels'
      | 'bad-inner-picture'
      | 'not-utf8'
    >
  | {
      readonly code: 'bad-checksum';
      readonly chunk: string;
    }
  | {
      readonly code: 'decoder';
      readonly text: string;
    };
type PictureProblem =
  | Plain<
      | 'picture-not-a-file'
      | 'picture-outside-folder'
      | 'picture-address'
      | 'picture-no-folder'
      | 'picture-without-size'
      | 'bad-data-url'
      | 'rare-jpeg'
    >
  | {
      readonly code: 'picture-not-found';
      readonly suggestion?: string;
    }
  | {
      readonly code: 'picture-on-disk';
      readonly suggestion?: string;
    }
  | {
      readonly code: 'picture-not-readable';
      readonly reason: string;
    }
  | {
      readonly code: 'picture-too-large';
      readonly megabytes: number;
    }
  | {
      readonly code: 'pictures-too-large';
      readonly megabytes: number;
    }
  | {
      readonly code: 'too-many-pictures';
      readonly maximum: number;
    }
  | {
      readonly code: 'too-many-pixels';
      readonly megapixels: number;
    }
  | {
      readonly code: 'picture-too-slow';
      readonly seconds: number;
    }
  | {
      readonly code: 'unknown-picture-kind';
      readonly kind?: string;
    }
  | {
      readonly code: 'picture-damaged';
      readonly kind: PictureFormat;
      readonly reason: PictureDamage;
    }
  | {
      readonly code: 'unsafe-svg';
      readonly found: string;
    };
type PictureFormat = 'PNG' | 'JPEG' | 'SVG' | 'GIF' | 'WebP' | 'BMP';
type IssueDetail =
  | Plain<'misplaced-page-break' | 'not-all-reported' | 'circular'>
  | {
      readonly code: 'missing';
      readonly expected: string;
    }
  | {
      readonly code: 'wrong-type';
      readonly expected: string;
      readonly found: string;
    }
  | {
      readonly code: 'not-a-report';
      readonly found: string;
    }
  | {
      readonly code: 'number-as-text';
      readonly found: string;
    }
  | {
      readonly code: 'unknown-key';
      readonly key: string;
      readonly suggestion?: string;
    }
  | {
      readonly code: 'unknown-value';
      readonly found: string;
      readonly allowed: readonly string[];
      readonly suggestion?: string;
    }
  | {
      readonly code: 'out-of-range';
      readonly found: string;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly isAbove?: true;
      readonly suggestion?: number;
    }
  | {
      readonly code: 'too-many';
      readonly found: number;
      readonly maximum: number;
    }
  | {
      readonly code: 'empty';
      readonly expected: string;
    }
  | {
      readonly code: 'wrong-era';
      readonly found: number;
      readonly buddhist: number;
    }
  | {
      readonly code: 'years-out-of-order';
      readonly year: number;
      readonly before: number;
    }
  | {
      readonly code: 'bad-date';
      readonly found: string;
      readonly suggestion?: string;
    }
  | {
      readonly code: 'bad-extra';
      readonly reason: 'not-data' | 'too-deep' | 'too-much' | 'reserved';
    }
  | {
      readonly code: 'category-out-of-range';
      readonly found: string;
    }
  | {
      readonly code: 'duplicate-category';
      readonly category: number;
      readonly first: string;
    }
  | {
      readonly code: 'unknown-item';
      readonly item: string;
      readonly known: readonly string[];
      readonly suggestion?: string;
    }
  | {
      readonly code: 'item-in-wrong-category';
      readonly item: string;
      readonly category: number;
    }
  | {
      readonly code: 'duplicate-item';
      readonly item: string;
      readonly first: string;
    }
  | {
      readonly code: 'duplicate-level';
      readonly level: LevelName;
      readonly first: string;
    }
  | {
      readonly code: 'ragged-table';
      readonly row: number;
      readonly found: number;
      readonly expected: number;
    }
  | {
      readonly code: 'overlapping-cells';
      readonly row: number;
      readonly cell: number;
    }
  | {
      readonly code: 'too-many-columns';
      readonly found: number;
      readonly maximum: number;
    }
  | {
      readonly code: 'column-aligns';
      readonly found: number;
      readonly expected: number;
    }
  | {
      readonly code: 'bad-widths';
      readonly found: string;
    }
  | {
      readonly code: 'unsafe-link';
      readonly found: string;
    }
  | {
      readonly code: 'too-deep';
      readonly maximum: number;
    }
  | {
      readonly code: 'too-long';
      readonly found: number;
      readonly maximum: number;
    }
  | {
      readonly code: 'too-large';
      readonly unit: 'bytes' | 'values';
      readonly maximum: number;
    }
  | {
      readonly code: 'unreadable';
      readonly reason: string;
    }
  | {
      readonly code: 'same-part';
      readonly file: string;
      readonly other: string;
    }
  | {
      readonly code: 'unusable-file';
      readonly file: string;
      readonly reason: UnusableReason;
    }
  | {
      readonly code: 'other-standard';
      readonly found: string;
      readonly expected: string;
    }
  | PictureDetail
  | {
      readonly code: 'invalid';
      readonly reason: string;
    };
interface PictureDetail {
  readonly code: 'picture';
  readonly image: string;
  readonly problem: PictureProblem;
}
type UnusableReason = 'link-outside' | 'link-broken' | 'not-a-file' | 'not-readable';
type Issue = IssueDetail & {
  readonly severity: 'error';
  readonly path: ReportPath;
  readonly placeName?: Words;
  readonly source?: SourcePosition;
  readonly message: Words;
};
type IssueCode = IssueDetail['code'];
type WordFileProblem =
  | {
      readonly code: 'not-zip';
      readonly found: 'empty' | 'pdf' | 'old-word' | 'other';
    }
  | {
      readonly code: 'not-word';
      readonly missing: string;
      readonly found: readonly string[];
    }
  | {
      readonly code: 'word-file-too-large';
      readonly what: string;
      readonly found: number;
      readonly maximum: number;
    }
  | {
      readonly code: 'damaged-word-file';
      readonly part: string;
      readonly reason: string;
    };
interface InvalidReport {
  readonly code: 'invalid-report';
  readonly issues: readonly Issue[];
}
type ReadingBound =
  | {
      readonly code: 'reading-too-slow';
      readonly seconds: number;
    }
  | {
      readonly code: 'reading-too-large';
      readonly megabytes: number;
    };
type ExtractProblem =
  | WordFileProblem
  | ReadingBound
  | InvalidReport
  | {
      readonly code: 'no-report';
      readonly tables: readonly string[];
      readonly program: string | undefined;
    }
  | {
      readonly code: 'no-code';
      readonly found: string;
    }
  | {
      readonly code: 'unknown-level';
      readonly item: string;
      readonly found: string;
    }
  | {
      readonly code: 'missing-field';
      readonly field: 'agency' | 'fiscalYear';
    };
type ImportProblem =
  | WordFileProblem
  | ReadingBound
  | InvalidReport
  | Plain<'not-importable' | 'locked-pdf' | 'pdf-without-pages'>
  | {
      readonly code: 'damaged-pdf';
      readonly reason: string;
    }
  | {
      readonly code: 'scanned-pdf';
      readonly pages: number;
    }
  | {
      readonly code: 'pdf-too-large';
      readonly what: 'pages' | 'letters';
      readonly maximum: number;
    }
  | {
      readonly code: 'pdf-too-slow';
      readonly seconds: number;
    }
  | {
      readonly code: 'pdf-page-too-slow';
      readonly page: number;
    }
  | {
      readonly code: 'pdf-without-text';
      readonly unreadable: number;
      readonly letters: number;
    }
  | {
      readonly code: 'no-table';
      readonly tables: readonly string[];
    }
  | {
      readonly code: 'unstated-field';
      readonly field: 'agency' | 'fiscalYear' | 'category';
    };
type ReadReason =
  | Plain<'not-utf8' | 'not-a-file' | 'journal-not-a-file' | 'link-outside-folder' | 'over-a-gigabyte'>
  | {
      readonly code: 'system';
      readonly error: string;
      readonly text: string;
    };
type SyntaxReason =
  | Plain<'nested-too-deep' | 'front-matter-open' | 'front-matter-without-fields'>
  | {
      readonly code: 'yaml';
      readonly error: string;
      readonly text: string;
      readonly near?: string;
    }
  | {
      readonly code: 'yaml-aliases';
      readonly text: string;
    }
  | {
      readonly code: 'json';
      readonly error: string;
    }
  | {
      readonly code: 'key-twice';
      readonly key: string;
    }
  | {
      readonly code: 'field-is-body';
      readonly field: string;
    }
  | {
      readonly code: 'field-in-name';
      readonly field: string;
    };
type ReadProblem =
  | {
      readonly code: 'not-found';
      readonly suggestion?: string;
      readonly similar?: string;
      readonly given?: string;
    }
  | {
      readonly code: 'not-readable';
      readonly reason: ReadReason;
    }
  | {
      readonly code: 'file-too-large';
      readonly maximum: number;
    }
  | {
      readonly code: 'unknown-format';
      readonly extension: string;
    }
  | {
      readonly code: 'syntax';
      readonly line: number;
      readonly column: number;
      readonly reason: SyntaxReason;
    };
type ExtraValueDetail =
  | {
      readonly code: 'too-few';
      readonly found: number;
      readonly minimum: number;
    }
  | {
      readonly code: 'text-too-short';
      readonly found: number;
      readonly minimum: number;
    }
  | {
      readonly code: 'text-too-long';
      readonly found: number;
      readonly maximum: number;
    }
  | {
      readonly code: 'other-pattern';
      readonly found: string;
      readonly pattern: string;
    }
  | {
      readonly code: 'not-a-step';
      readonly found: string;
      readonly step: number;
    }
  | Plain<'none-fits' | 'several-fit' | 'not-unique'>;
interface ExtraFinding {
  readonly code: 'extra-value';
  readonly field: ReportPath;
  readonly problem: IssueDetail | ExtraValueDetail;
  readonly meaning?: string;
}
type ExtraSchemaDetail =
  | {
      readonly code: 'schema-syntax';
      readonly reason: SyntaxReason;
    }
  | {
      readonly code: 'schema-value';
      readonly at: ReportPath;
      readonly problem: IssueDetail | SchemaDetail;
    };
type SchemaDetail =
  | Plain<'schema-too-costly' | 'pattern-too-costly' | 'bad-pattern'>
  | {
      readonly code: 'schema-too-large';
      readonly maximum: number;
    }
  | {
      readonly code: 'schema-too-deep';
      readonly maximum: number;
    }
  | {
      readonly code: 'unknown-reference';
      readonly reference: string;
    };
type UnreadKind =
  | 'word'
  | 'document'
  | 'pdf'
  | 'sheet'
  | 'slides'
  | 'shortcut'
  | 'archive'
  | 'download'
  | 'text'
  | 'copy'
  | 'other';
type SourceNoteDetail =
  | {
      readonly code: 'unread-file';
      readonly file: string;
      readonly kind: UnreadKind;
      readonly suggestion?: string;
      readonly isRead?: true;
    }
  | {
      readonly code: 'unused-files';
      readonly files: readonly string[];
    }
  | {
      readonly code: 'comment-in-value';
      readonly value: string;
      readonly comment: string;
    }
  | MarkdownNote;
type MarkdownNote =
  | {
      readonly code: 'quotation-sign';
    }
  | {
      readonly code: 'single-asterisks';
      readonly text: string;
    }
  | {
      readonly code: 'chat-lines';
      readonly text: string;
    }
  | {
      readonly code: 'emoji-replaced';
      readonly emoji: string;
      readonly shown: string;
    }
  | {
      readonly code: 'picture-below-table';
      readonly image: string;
    }
  | {
      readonly code: 'line-in-item';
      readonly text: string;
    }
  | {
      readonly code: 'spaced-columns';
      readonly text: string;
    };
type OfLevel<Code extends string, More = unknown> = {
  readonly code: Code;
  readonly level: string;
} & Readonly<More>;
type OfIndicator<Code extends string, More = unknown> = {
  readonly code: Code;
  readonly item: string;
  readonly indicator: string;
} & Readonly<More>;
type FindingDetail =
  | SourceNoteDetail
  | ExtraFinding
  | PictureDetail
  | Plain<'conflict-open'>
  | Plain<'agency-missing'>
  | {
      readonly code: 'printed-as-typed';
      readonly sign: string;
    }
  | {
      readonly code: 'not-drawn';
      readonly characters: readonly string[];
    }
  | OfLevel<'level-without-result'>
  | OfLevel<
      'guideline-not-mentioned',
      {
        guideline: string;
      }
    >
  | OfLevel<
      'met-missing',
      {
        guideline: number;
      }
    >
  | OfLevel<
      'level-out-of-order',
      {
        below: string;
      }
    >
  | OfLevel<
      'heading-without-text',
      {
        heading: string;
      }
    >
  | OfLevel<
      'lines-wrapped',
      {
        lines: number;
      }
    >
  | OfLevel<
      'evidence-twice',
      {
        evidence: string;
      }
    >
  | OfLevel<
      'evidence-without-place',
      {
        evidence: string;
      }
    >
  | OfLevel<
      'evidence-file-missing',
      {
        file: string;
      }
    >
  | OfLevel<
      'evidence-secret',
      {
        evidence: string;
      }
    >
  | {
      readonly code: 'evidence-unknown';
      readonly id: string;
    }
  | {
      readonly code: 'profile-answer-missing';
      readonly question: string;
    }
  | {
      readonly code: 'reference-broken';
      readonly target: string;
    }
  | {
      readonly code: 'citizen-id';
      readonly number: string;
    }
  | {
      readonly code: 'phone-number';
      readonly number: string;
    }
  | OfIndicator<'indicator-without-target'>
  | OfIndicator<'indicator-target-zero'>
  | OfIndicator<
      'indicator-years',
      {
        years: number;
        minimum: number;
      }
    >
  | {
      readonly code: 'score-contradicts-ticks';
      readonly item: string;
      readonly given: number;
      readonly computed: number;
      readonly from: 'ticks' | 'indicators';
    };
type FontProblemDetail =
  | Plain<'no-regular-font' | 'not-truetype' | 'embedding-forbidden' | 'subsetting-forbidden'>
  | {
      readonly code: 'same-face';
      readonly face: 'regular' | 'bold' | 'italic' | 'boldItalic';
      readonly other: string;
    }
  | {
      readonly code: 'font-unreadable';
      readonly reason: string;
    }
  | {
      readonly code: 'missing-characters';
      readonly characters: readonly string[];
    }
  | {
      readonly code: 'marks-take-room';
      readonly clusters: readonly string[];
    }
  | {
      readonly code: 'marks-off-base';
      readonly clusters: readonly string[];
    }
  | {
      readonly code: 'marks-touch';
      readonly clusters: readonly string[];
    }
  | {
      readonly code: 'text-layer';
      readonly texts: readonly string[];
    };
interface NotRead {
  readonly code: 'not-read';
  readonly where:
    | 'outside'
    | 'text-box'
    | 'footnote'
    | 'comment'
    | 'chart'
    | 'symbol'
    | 'equation'
    | 'number-format'
    | 'edit'
    | 'form'
    | 'deletion'
    | 'emptied'
    | 'no-description'
    | 'link'
    | 'hidden'
    | 'embedded'
    | 'linked-picture'
    | 'missing-picture'
    | 'unknown-picture';
  readonly text: string;
  readonly count?: number;
}
interface Repaired {
  readonly code: 'repaired';
  readonly count: number;
  readonly example?: {
    readonly before: string;
    readonly after: string;
  };
}
interface FormCellProblem {
  readonly code: 'form-cell';
  readonly place: string;
  readonly found: string;
  readonly reason:
    'year' | 'era' | 'number' | 'item' | 'level' | 'formula' | 'date' | 'unnamed' | 'unasked' | 'twice';
  readonly suggestion?: string;
}
type WarningDetail =
  | Repaired
  | SourceNoteDetail
  | NotRead
  | Plain<'zero-target' | 'conflict'>
  | {
      readonly code: 'not-printed';
      readonly part: string;
    }
  | {
      readonly code: 'template-omits';
      readonly part: string;
      readonly count: number;
      readonly text: string;
    }
  | {
      readonly code: 'low-contrast';
      readonly style: string;
      readonly color: string;
      readonly background: string;
      readonly ratio: number;
      readonly minimum: number;
    }
  | {
      readonly code: 'picture';
      readonly image: string;
      readonly problem: PictureProblem;
    }
  | {
      readonly code: 'no-trend';
      readonly years: number;
    }
  | {
      readonly code: 'missing-glyphs';
      readonly family: string;
      readonly characters: readonly string[];
    }
  | {
      readonly code: 'narrow-column';
      readonly table: string;
      readonly column: number;
      readonly text: string;
    }
  | {
      readonly code: 'not-accessible';
      readonly failures: readonly {
        readonly rule: string;
        readonly failure: string;
        readonly place?: string;
      }[];
    }
  | {
      readonly code: 'edition-difference';
      readonly report?: string;
      readonly edition?: string;
    }
  | {
      readonly code: 'replaced-characters';
      readonly count: number;
    }
  | ExtraFinding
  | FormCellProblem;
type PageRange = readonly [first: number, last: number];
type ImportWarningDetail =
  | {
      readonly code: 'own-file';
    }
  | {
      readonly code: 'agency-guessed';
      readonly found: string;
    }
  | {
      readonly code: 'round-assumed';
      readonly months: number;
    }
  | {
      readonly code: 'item-assumed';
      readonly item: string;
    }
  | {
      readonly code: 'table-joined';
      readonly item: string;
      readonly level: LevelName;
    }
  | {
      readonly code: 'table-unplaced';
      readonly text: string;
    }
  | {
      readonly code: 'level-assumed';
      readonly item: string;
      readonly level: LevelName;
    }
  | {
      readonly code: 'levels-together';
      readonly item: string;
      readonly level: LevelName;
      readonly others: readonly LevelName[];
    }
  | {
      readonly code: 'level-twice';
      readonly item: string;
      readonly level: LevelName;
    }
  | {
      readonly code: 'level-missing';
      readonly item: string;
      readonly level: LevelName;
    }
  | {
      readonly code: 'row-unplaced';
      readonly item: string;
      readonly text: string;
    }
  | {
      readonly code: 'column-mixed';
      readonly item: string;
      readonly label: string;
    }
  | {
      readonly code: 'column-unknown';
      readonly item: string;
      readonly label: string;
    }
  | {
      readonly code: 'statement-unsure';
      readonly item: string;
      readonly level: LevelName;
      readonly pages?: PageRange;
      readonly text: string;
    }
  | {
      readonly code: 'statement-joined';
      readonly item: string;
      readonly level: LevelName;
      readonly pages?: PageRange;
      readonly text: string;
    }
  | {
      readonly code: 'statement-picture';
      readonly item: string;
      readonly level: LevelName;
    }
  | {
      readonly code: 'evidence-none';
      readonly item: string;
      readonly level: LevelName;
      readonly text: string;
    }
  | {
      readonly code: 'evidence-in-text';
      readonly item: string;
      readonly level: LevelName;
      readonly text: string;
    }
  | {
      readonly code: 'direction-unsure';
      readonly indicator: string;
      readonly target: string;
    }
  | {
      readonly code: 'text-box';
      readonly text: string;
    }
  | {
      readonly code: 'page-unreadable';
      readonly page: number;
    }
  | {
      readonly code: 'letters-unreadable';
      readonly page: number;
      readonly count: number;
    }
  | {
      readonly code: 'texts-unreadable';
      readonly page: number;
      readonly count: number;
    }
  | {
      readonly code: 'picture-left';
      readonly page: number;
    }
  | {
      readonly code: 'lines-joined';
      readonly item?: string;
      readonly level?: LevelName;
      readonly pages?: PageRange;
      readonly count: number;
    }
  | {
      readonly code: 'level-repaired';
      readonly item: string;
      readonly level: LevelName;
      readonly pages?: PageRange;
      readonly count: number;
      readonly before: string;
      readonly after: string;
    }
  | NotRead
  | Repaired;
type OptionKind =
  | 'text'
  | 'file-path'
  | 'boolean'
  | 'positive-number'
  | 'whole-number'
  | 'category-number'
  | 'starter-category'
  | 'buddhist-year'
  | 'number'
  | 'date'
  | 'bytes'
  | 'file-or-bytes'
  | 'file-input'
  | 'function'
  | 'object'
  | 'list'
  | 'signal'
  | 'functions-by-name'
  | 'font-family'
  | 'edition'
  | 'findings'
  | 'edition-or-file'
  | 'writer'
  | 'written-file'
  | 'filled-file'
  | 'phrase'
  | 'report-part'
  | 'report-input'
  | 'report-inputs'
  | 'assets';
type OptionProblem =
  | Plain<'no-category'>
  | {
      readonly code: 'bad-output-format';
      readonly found: string;
      readonly taken: readonly string[];
    }
  | {
      readonly code: 'unknown-output-format';
      readonly found: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'no-output-format';
      readonly known: readonly string[];
    }
  | {
      readonly code: 'absent-category';
      readonly absent: readonly (number | string)[];
      readonly present: readonly number[];
    }
  | {
      readonly code: 'bad-date';
      readonly found: string;
      readonly suggestion?: string;
    }
  | {
      readonly code: 'unknown-option';
      readonly option: string;
      readonly known: readonly string[];
      readonly suggestion?: string;
    }
  | {
      readonly code: 'bad-option';
      readonly option: string;
      readonly expected: OptionKind | readonly string[];
      readonly found: string;
      readonly suggestion?: string;
    }
  | {
      readonly code: 'too-many-values';
      readonly option: string;
      readonly maximum: number;
    }
  | {
      readonly code: 'unreadable-option';
      readonly option: string;
      readonly reason: string;
    }
  | {
      readonly code: 'bad-options';
      readonly count: number;
    }
  | {
      readonly code: 'helper-name';
      readonly name: string;
    }
  | {
      readonly code: 'other-font';
      readonly theme: string;
      readonly given: string;
    }
  | {
      readonly code: 'no-report-files';
      readonly searched: readonly string[];
    }
  | {
      readonly code: 'port-in-use';
      readonly port: number;
    };
interface RefusedFile {
  readonly path: string;
  readonly state: 'edited' | 'resaved' | 'foreign' | 'folder' | 'not-a-file';
}
interface OverwriteProblem {
  readonly code: 'not-overwritten';
  readonly files: readonly RefusedFile[];
}
type MergeProblem =
  | Plain<'split-appendices'>
  | {
      readonly code: 'other-report';
      readonly folder: string;
      readonly ours: string;
      readonly theirs: string;
    }
  | {
      readonly code: 'not-editable';
      readonly file: string;
    };
type MarkupIssue =
  | Plain<'empty-table' | 'no-section' | 'page-break-inside'>
  | {
      readonly code: 'not-well-formed';
      readonly reason: string;
    }
  | {
      readonly code: 'unknown-element';
      readonly element: string;
      readonly parent: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly code: 'unknown-attribute';
      readonly element: string;
      readonly attribute: string;
    }
  | {
      readonly code: 'missing-attribute';
      readonly element: string;
      readonly attribute: string;
    }
  | {
      readonly code: 'bad-attribute';
      readonly element: string;
      readonly attribute: string;
      readonly value: string;
      readonly expected: string;
    }
  | {
      readonly code: 'unknown-style';
      readonly element: string;
      readonly style: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'stray-text';
      readonly element: string;
      readonly text: string;
    }
  | {
      readonly code: 'column-count';
      readonly row: number;
      readonly found: number;
      readonly expected: number;
    }
  | {
      readonly code: 'cell-over-cell';
      readonly row: number;
    }
  | {
      readonly code: 'heading-order';
      readonly level: number;
      readonly after: number;
    }
  | {
      readonly code: 'duplicate-id';
      readonly id: string;
    }
  | {
      readonly code: 'unsafe-href';
      readonly target: string;
    };
type ThemeDetail =
  | Plain<
      | 'below-zero'
      | 'not-above-zero'
      | 'bad-color'
      | 'bad-page-number'
      | 'bad-list-marker'
      | 'no-room-for-text'
      | 'paper-too-large'
      | 'indent-off-page'
      | 'too-large-letters'
      | 'too-large-gap'
      | 'style-not-fields'
      | 'theme-not-fields'
    >
  | {
      readonly code: 'bad-length';
      readonly found: string;
    }
  | {
      readonly code: 'too-many-fonts';
      readonly maximum: number;
    }
  | {
      readonly code: 'unknown-font';
      readonly font: string;
      readonly known: readonly string[];
      readonly suggestion?: string;
    }
  | {
      readonly code: 'font-not-found';
      readonly file: string;
      readonly suggestion?: string;
    }
  | {
      readonly code: 'font-outside-folder';
      readonly file: string;
    }
  | {
      readonly code: 'font-not-a-file';
      readonly file: string;
    }
  | {
      readonly code: 'font-too-large';
      readonly file: string;
      readonly megabytes: number;
    }
  | {
      readonly code: 'unknown-paragraph-style';
      readonly style: string;
    }
  | {
      readonly code: 'extends-unknown-style';
      readonly style: string;
    }
  | {
      readonly code: 'extends-itself';
      readonly style: string;
    };
interface LookNotTaken {
  readonly code: 'look-not-taken';
  readonly part:
    | 'font'
    | 'small-letters'
    | 'page'
    | 'style'
    | 'table'
    | 'columns'
    | 'criteria-column'
    | 'no-level-table'
    | 'head-rows'
    | 'cell-fills'
    | 'picture'
    | 'text-box'
    | 'page-border'
    | 'text-columns'
    | 'even-pages'
    | 'orientations'
    | 'no-running'
    | 'nested-table'
    | 'watermark';
  readonly text: string;
}
type TemplateMistake =
  | Plain<'stray-else'>
  | {
      readonly code: 'unclosed-block';
      readonly block: string;
    }
  | {
      readonly code: 'mismatched-close';
      readonly close: string;
      readonly block: string;
      readonly line: number;
    }
  | {
      readonly code: 'stray-close';
      readonly block: string;
    }
  | {
      readonly code: 'unclosed-tag';
      readonly tag: string;
    }
  | {
      readonly code: 'bad-expression';
      readonly tag: string;
      readonly sign?: string;
    };
type TemplateProblem =
  | MarkupIssue
  | Plain<'raw-output' | 'decorator' | 'block-decorator' | 'no-report-template'>
  | {
      readonly code: 'template-syntax';
      readonly reason: string;
      readonly mistake?: TemplateMistake;
    }
  | {
      readonly code: 'template-too-deep';
      readonly maximum: number;
    }
  | {
      readonly code: 'endless-template';
      readonly steps?: number;
    }
  | {
      readonly code: 'unknown-field';
      readonly field: string;
    }
  | {
      readonly code: 'field-of-nothing';
      readonly field: string;
    }
  | {
      readonly code: 'unknown-helper';
      readonly helper: string;
      readonly suggestion?: string;
    }
  | {
      readonly code: 'unknown-partial';
      readonly partial: string;
      readonly suggestion?: string;
    }
  | {
      readonly code: 'missing-argument';
      readonly helper: string;
    }
  | {
      readonly code: 'template-failed';
      readonly reason: string;
    }
  | {
      readonly code: 'unused-file';
      readonly file: string;
      readonly suggestion?: string;
    }
  | {
      readonly code: 'unused-style';
      readonly kind: 'paragraphs' | 'lists' | 'tables' | 'spans' | 'fonts';
      readonly style: string;
      readonly suggestion?: string;
    }
  | {
      readonly code: 'heavy-picture';
      readonly file: string;
      readonly megabytes: number;
      readonly width?: number;
      readonly height?: number;
    }
  | {
      readonly code: 'widths-not-100';
      readonly table: string;
      readonly sum: number;
    }
  | {
      readonly code: 'widths-for-others';
      readonly table: string;
      readonly found: number;
      readonly expected: number;
    }
  | LookNotTaken
  | ExtraSchemaDetail
  | {
      readonly code: 'theme-syntax';
      readonly reason: SyntaxReason;
    }
  | {
      readonly code: 'theme-value';
      readonly at: ReportPath;
      readonly problem: IssueDetail | ThemeDetail | FontProblemDetail;
    };
type ExpectedValue =
  | {
      readonly kind: 'one-of' | 'list-of';
      readonly values: readonly string[];
    }
  | {
      readonly kind: 'number' | 'list-of-numbers';
      readonly minimum: number;
      readonly maximum: number;
    }
  | {
      readonly kind: 'named-numbers';
      readonly names: readonly string[];
    }
  | {
      readonly kind: 'list-of-parts' | 'list-of-texts';
    }
  | {
      readonly kind: 'buddhist-year';
    };
type UsageProblem =
  | {
      readonly code: 'unknown-command';
      readonly command: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'unknown-command-option';
      readonly option: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'argument-missing';
      readonly argument: string;
    }
  | {
      readonly code: 'option-missing';
      readonly option: string;
    }
  | {
      readonly code: 'option-value-missing';
      readonly option: string;
    }
  | {
      readonly code: 'too-many-arguments';
      readonly found: number;
      readonly maximum: number;
    }
  | {
      readonly code: 'bad-option-value';
      readonly option: string;
      readonly found: string;
      readonly expected: ExpectedValue;
    };
type DataProblem =
  | IssueDetail
  | PictureProblem
  | Exclude<FindingDetail, SourceNoteDetail | ExtraFinding>
  | OptionProblem
  | AssetProblem
  | RefusedProblem;
type FileProblem = Exclude<
  | ReadProblem
  | ExtractProblem
  | ImportProblem
  | TemplateProblem
  | ThemeDetail
  | ExtraValueDetail
  | ExtraFinding
  | SchemaDetail
  | FontProblemDetail
  | UsageProblem
  | OverwriteProblem
  | MergeProblem
  | SystemProblem
  | SourceNoteDetail
  | WarningDetail
  | ImportWarningDetail,
  DataProblem
>;
type ProblemDetail = DataProblem | FileProblem;
type ProblemCode = ProblemDetail['code'];
type Severity = 'error' | 'warning';
interface ProblemFrame extends ProblemPlace {
  readonly severity: Severity;
  readonly message: Words;
}
type Problem = ProblemDetail & ProblemFrame;
type Warning = WarningDetail &
  ProblemFrame & {
    readonly source?: SourcePosition;
  };
type ImportWarning = ImportWarningDetail & ProblemFrame;
type Finding = FindingDetail &
  ProblemFrame & {
    readonly path: ReportPath;
    readonly source?: SourcePosition;
  };
type FindingCode = FindingDetail['code'];
type FontProblem = FontProblemDetail & ProblemFrame;
type TemplateIssue = TemplateProblem & ProblemFrame;
interface PmqaErrorOptions extends ProblemPlace {
  readonly problems?: readonly Problem[];
  readonly cause?: unknown;
}
declare class PmqaError<Detail extends ProblemDetail = ProblemDetail> extends Error {
  readonly name: string;
  readonly code: Detail['code'];
  readonly problem: Detail;
  readonly problems: readonly Problem[];
  readonly summary: Words;
  readonly messages: Words;
  constructor(problem: Detail, { problems, cause, ...place }?: PmqaErrorOptions);
}
declare class LimitError extends PmqaError<LimitProblem> {
  readonly name = 'LimitError';
  readonly limit: MetLimit;
  readonly maximum: number;
  constructor(limit: MetLimit, maximum: Limits[MetLimit]);
}
declare class LayoutError extends PmqaError<LayoutProblem> {
  readonly name = 'LayoutError';
}
declare function describeProblem(
  problem: ProblemDetail &
    ProblemPlace & {
      readonly severity?: Severity;
      readonly message?: Words;
    },
): Words;
declare class ImportError extends PmqaError<ImportProblem> {
  readonly name = 'ImportError';
}
declare class OptionError extends PmqaError<OptionProblem> {
  readonly name = 'OptionError';
  readonly option: string;
  constructor(option: string, problem: OptionProblem, others?: readonly OptionProblem[]);
}
declare class ReadError extends PmqaError<ReadProblem> {
  readonly name = 'ReadError';
  readonly file: string;
  constructor(file: string, problem: ReadProblem);
}
declare const LIST_STYLES: readonly [
  'decimal-paren',
  'decimal-dot',
  'dash',
  'bullet',
  'thai-letters',
  'thai-digits',
];
type ListStyleName = (typeof LIST_STYLES)[number];
declare const MARKS: readonly ['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript'];
type Mark = (typeof MARKS)[number];
interface TextRun extends Readonly<Partial<Record<Mark, true>>> {
  readonly type: 'text';
  readonly text: string;
}
interface TextLink {
  readonly type: 'link';
  readonly target: string;
  readonly text: readonly (TextRun | TextBreak)[];
}
interface TextBreak {
  readonly type: 'break';
}
type Inline$1 = TextRun | TextLink | TextBreak;
interface MarkedTextInput {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly strike?: boolean | undefined;
  readonly superscript?: boolean | undefined;
  readonly subscript?: boolean | undefined;
}
interface MarkInput {
  readonly type: Mark;
  readonly text: TextInput;
}
interface LinkInput {
  readonly type: 'link';
  readonly target: string;
  readonly text: TextInput;
}
interface BreakInput {
  readonly type: 'break';
}
type InlineInput = string | MarkedTextInput | MarkInput | LinkInput | BreakInput;
type TextInput = InlineInput | readonly InlineInput[];
declare const COLUMN_ALIGNS: readonly ['auto', 'left', 'center', 'right'];
type ColumnAlign = (typeof COLUMN_ALIGNS)[number];
interface TextBlockInput {
  readonly type: 'heading' | 'paragraph' | 'note';
  readonly text: TextInput;
}
type ListItemInput =
  | string
  | {
      readonly marker?: string | undefined;
      readonly text?: TextInput | undefined;
      readonly children?: readonly BlockInput[] | undefined;
    };
interface ListInput {
  readonly type: 'list';
  readonly style: ListStyleName;
  readonly start?: number | undefined;
  readonly items: readonly ListItemInput[];
}
type TableCellInput =
  | TextInput
  | {
      readonly text: TextInput;
      readonly columnSpan?: number | undefined;
      readonly rowSpan?: number | undefined;
    };
interface TableInput {
  readonly type: 'table';
  readonly caption?: TextInput | undefined;
  readonly widths?: readonly number[] | undefined;
  readonly headerRows?: number | undefined;
  readonly align?: readonly ColumnAlign[] | undefined;
  readonly rows: readonly (readonly TableCellInput[])[];
}
interface FigureInput {
  readonly image: string;
  readonly caption?: TextInput | undefined;
  readonly alt?: string | undefined;
  readonly width?: number | undefined;
}
interface FigureBlockInput extends FigureInput {
  readonly type: 'figure';
}
interface FigureRowInput {
  readonly type: 'figures';
  readonly columns?: number | undefined;
  readonly figures: readonly FigureInput[];
}
interface PageBreakInput {
  readonly type: 'page-break';
}
type BlockInput =
  TextBlockInput | ListInput | TableInput | FigureBlockInput | FigureRowInput | PageBreakInput;
interface JoinedText {
  readonly text: string;
  readonly joined: number;
}
declare function joinLines(text: string): JoinedText;
interface TableCellContent {
  readonly text: readonly Inline$1[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}
type Block$1 =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | FigureRowBlock
  | NoteBlock
  | PageBreakBlock;
interface HeadingBlock {
  readonly type: 'heading';
  readonly text: readonly Inline$1[];
}
interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly text: readonly Inline$1[];
}
interface ListBlock {
  readonly type: 'list';
  readonly style: ListStyleName;
  readonly items: readonly ListItemContent[];
}
interface ListItemContent {
  readonly marker: string;
  readonly text: readonly Inline$1[];
  readonly children: readonly Block$1[];
}
interface TableBlock {
  readonly type: 'table';
  readonly caption?: readonly Inline$1[];
  readonly widths?: readonly number[];
  readonly align?: readonly ColumnAlign[];
  readonly headerRows: number;
  readonly rows: readonly (readonly TableCellContent[])[];
}
interface FigureBlock {
  readonly type: 'figure';
  readonly image: string;
  readonly caption?: readonly Inline$1[];
  readonly alt?: string;
  readonly width?: number;
}
interface FigureRowBlock {
  readonly type: 'figures';
  readonly columns: number;
  readonly figures: readonly Omit<FigureBlock, 'type'>[];
}
interface NoteBlock {
  readonly type: 'note';
  readonly text: readonly Inline$1[];
}
interface PageBreakBlock {
  readonly type: 'page-break';
}
type ContentInput = string | readonly BlockInput[];
interface OwnerInput {
  readonly unit: string;
  readonly person?: string | undefined;
  readonly email?: string | undefined;
  readonly due?: string | undefined;
}
type StatementInput =
  | string
  | {
      readonly text: TextInput;
      readonly points?: readonly TextInput[] | undefined;
      readonly met?: boolean | undefined;
      readonly extra?: Readonly<Record<string, unknown>> | undefined;
    };
interface EvidenceInput {
  readonly id?: string | undefined;
  readonly title: TextInput;
  readonly link?: string | undefined;
  readonly file?: string | undefined;
  readonly year?: number | undefined;
  readonly unit?: string | undefined;
}
interface LevelInput {
  readonly level: LevelName;
  readonly criteria?: readonly StatementInput[] | undefined;
  readonly guidelines?: readonly StatementInput[] | undefined;
  readonly result?: ContentInput | undefined;
  readonly evidence?: readonly EvidenceInput[] | undefined;
  readonly passed?: boolean | undefined;
  readonly owner?: OwnerInput | undefined;
  readonly recommendation?: ContentInput | undefined;
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}
type CategoryNumber = 1 | 2 | 3 | 4 | 5 | 6;
type ItemCode = `${CategoryNumber}.${1 | 2 | 3 | 4}`;
type ResultItemCode = `7.${1 | 2 | 3 | 4 | 5 | 6}`;
interface ColumnLabelsInput {
  readonly level?: string | undefined;
  readonly guideline?: string | undefined;
  readonly result?: string | undefined;
}
interface ItemSummaryInput {
  readonly basic?: string | undefined;
  readonly advance?: string | undefined;
  readonly significance?: string | undefined;
}
interface ItemInput {
  readonly code: ItemCode;
  readonly title?: string | undefined;
  readonly shortTitle?: string | undefined;
  readonly summary?: ItemSummaryInput | undefined;
  readonly columns?: ColumnLabelsInput | undefined;
  readonly owner?: OwnerInput | undefined;
  readonly levels: readonly LevelInput[];
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}
interface CategoryInput {
  readonly number: CategoryNumber;
  readonly title?: string | undefined;
  readonly goal?: TextInput | undefined;
  readonly items: readonly ItemInput[];
}
interface CoverInput {
  readonly emblem?: string | undefined;
  readonly emblemAlt?: string | undefined;
  readonly emblemWidth?: number | undefined;
  readonly lines?: readonly string[] | undefined;
}
interface SignatureInput {
  readonly role?: string | undefined;
  readonly name?: string | undefined;
  readonly position?: string | undefined;
  readonly date?: string | undefined;
}
declare const ROUNDS: readonly [6, 9, 12];
type RoundMonths = (typeof ROUNDS)[number];
interface ActivityInput {
  readonly item?: string | undefined;
  readonly activity: string;
  readonly indicator?: string | undefined;
  readonly target?: string | undefined;
  readonly period?: string | undefined;
  readonly budget?: string | undefined;
  readonly progress?: ContentInput | undefined;
  readonly problem?: ContentInput | undefined;
  readonly nextStep?: ContentInput | undefined;
  readonly unit?: string | undefined;
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}
interface PlanInput {
  readonly title: string;
  readonly horizonYears?: 1 | 3 | undefined;
  readonly owner?: OwnerInput | undefined;
  readonly activities: readonly ActivityInput[];
}
interface FollowUpInput {
  readonly roundMonths: RoundMonths;
  readonly title?: string | undefined;
  readonly activities: readonly ActivityInput[];
}
interface ProfileTopicInput {
  readonly number: number;
  readonly title?: string | undefined;
  readonly questions?: readonly TextInput[] | undefined;
  readonly answers?: readonly ContentInput[] | undefined;
}
interface ProfileGroupInput {
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly topics: readonly ProfileTopicInput[];
}
interface ProfileSectionInput {
  readonly number: number;
  readonly title?: string | undefined;
  readonly question?: TextInput | undefined;
  readonly groups: readonly ProfileGroupInput[];
}
interface ProfileInput {
  readonly title?: string | undefined;
  readonly intro?: ContentInput | undefined;
  readonly sections: readonly ProfileSectionInput[];
}
interface IndicatorYearInput {
  readonly year: number;
  readonly value: number | null;
}
interface IndicatorInput {
  readonly code?: string | undefined;
  readonly name: string;
  readonly unit?: string | undefined;
  readonly direction?: 'higher-is-better' | 'lower-is-better' | undefined;
  readonly weight?: number | undefined;
  readonly target?: number | undefined;
  readonly years?: readonly IndicatorYearInput[] | undefined;
  readonly achieved?: number | undefined;
  readonly score?: number | undefined;
  readonly owner?: OwnerInput | undefined;
  readonly note?: ContentInput | undefined;
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}
interface ResultItemInput {
  readonly code: ResultItemCode;
  readonly title?: string | undefined;
  readonly description?: ContentInput | undefined;
  readonly owner?: OwnerInput | undefined;
  readonly indicators?: readonly IndicatorInput[] | undefined;
}
interface ResultsInput {
  readonly title?: string | undefined;
  readonly items: readonly ResultItemInput[];
}
interface AppendixInput {
  readonly title: string;
  readonly content: ContentInput;
}
interface LinkTargetInput {
  readonly item: string;
  readonly level: string;
  readonly target: string;
  readonly count?: number | undefined;
}
interface ReportInput {
  readonly standard?: 'PMQA 4.0' | undefined;
  readonly agency: string;
  readonly fiscalYear: number;
  readonly roundMonths?: RoundMonths | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly unit?: string | undefined;
  readonly contact?: string | undefined;
  readonly cover?: CoverInput | undefined;
  readonly executiveSummary?: ContentInput | undefined;
  readonly signatures?: readonly SignatureInput[] | undefined;
  readonly profile?: ProfileInput | undefined;
  readonly categories?: readonly CategoryInput[] | undefined;
  readonly results?: ResultsInput | undefined;
  readonly scores?:
    | {
        readonly [code in ItemCode | ResultItemCode]?: number;
      }
    | undefined;
  readonly plans?: readonly PlanInput[] | undefined;
  readonly followUps?: readonly FollowUpInput[] | undefined;
  readonly appendices?: readonly AppendixInput[] | undefined;
  readonly linkTargets?: readonly LinkTargetInput[] | undefined;
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}
interface Statement {
  readonly text: readonly Inline$1[];
  readonly points: readonly (readonly Inline$1[])[];
  readonly met?: boolean;
  readonly extra?: Readonly<Record<string, unknown>>;
}
declare const itemSchema: z.ZodPipe<
  z.ZodObject<
    {
      code: z.ZodPipe<
        z.ZodString,
        z.ZodTransform<
          | '1.1'
          | '1.2'
          | '1.3'
          | '1.4'
          | '2.1'
          | '2.2'
          | '2.3'
          | '2.4'
          | '3.1'
          | '3.2'
          | '3.3'
          | '3.4'
          | '4.1'
          | '4.2'
          | '4.3'
          | '4.4'
          | '5.1'
          | '5.2'
          | '5.3'
          | '5.4'
          | '6.1'
          | '6.2'
          | '6.3'
          | '6.4',
          string
        >
      >;
      title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
      shortTitle: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
      summary: z.ZodOptional<
        z.ZodObject<
          {
            basic: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
            advance: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
            significance: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
          },
          z.core.$strict
        >
      >;
      columns: z.ZodPipe<
        z.ZodPrefault<
          z.ZodObject<
            {
              level: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
              guideline: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
              result: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
            },
            z.core.$strict
          >
        >,
        z.ZodTransform<
          {
            level: string;
            guideline: string;
            result: string;
          },
          {
            level?: string | undefined;
            guideline?: string | undefined;
            result?: string | undefined;
          }
        >
      >;
      owner: z.ZodOptional<
        z.ZodObject<
          {
            unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
            person: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
            email: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
            due: z.ZodOptional<z.ZodString>;
          },
          z.core.$strict
        >
      >;
      levels: z.ZodArray<
        z.ZodObject<
          {
            level: z.ZodEnum<{
              basic: 'basic';
              advance: 'advance';
              significance: 'significance';
            }>;
            criteria: z.ZodDefault<
              z.ZodArray<
                z.ZodType<Statement, StatementInput, z.core.$ZodTypeInternals<Statement, StatementInput>>
              >
            >;
            guidelines: z.ZodDefault<
              z.ZodArray<
                z.ZodType<Statement, StatementInput, z.core.$ZodTypeInternals<Statement, StatementInput>>
              >
            >;
            result: z.ZodDefault<
              z.ZodType<
                readonly Block$1[],
                string | BlockInput[],
                z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
              >
            >;
            evidence: z.ZodOptional<
              z.ZodArray<
                z.ZodObject<
                  {
                    id: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
                    title: z.ZodType<
                      readonly Inline$1[],
                      TextInput,
                      z.core.$ZodTypeInternals<readonly Inline$1[], TextInput>
                    >;
                    link: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    year: z.ZodOptional<z.ZodInt>;
                    unit: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  },
                  z.core.$strict
                >
              >
            >;
            passed: z.ZodOptional<z.ZodBoolean>;
            owner: z.ZodOptional<
              z.ZodObject<
                {
                  unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                  person: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  email: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  due: z.ZodOptional<z.ZodString>;
                },
                z.core.$strict
              >
            >;
            recommendation: z.ZodPipe<
              z.ZodOptional<
                z.ZodType<
                  readonly Block$1[],
                  string | BlockInput[],
                  z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
                >
              >,
              z.ZodTransform<readonly Block$1[] | undefined, readonly Block$1[] | undefined>
            >;
            extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
          },
          z.core.$strict
        >
      >;
      extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    },
    z.core.$strict
  >,
  z.ZodTransform<
    {
      shortTitle?: string | undefined;
      title: string;
      code:
        | '1.1'
        | '1.2'
        | '1.3'
        | '1.4'
        | '2.1'
        | '2.2'
        | '2.3'
        | '2.4'
        | '3.1'
        | '3.2'
        | '3.3'
        | '3.4'
        | '4.1'
        | '4.2'
        | '4.3'
        | '4.4'
        | '5.1'
        | '5.2'
        | '5.3'
        | '5.4'
        | '6.1'
        | '6.2'
        | '6.3'
        | '6.4';
      columns: {
        level: string;
        guideline: string;
        result: string;
      };
      levels: {
        level: 'basic' | 'advance' | 'significance';
        criteria: Statement[];
        guidelines: Statement[];
        result: readonly Block$1[];
        recommendation: readonly Block$1[] | undefined;
        evidence?:
          | {
              title: readonly Inline$1[];
              id?: string | undefined;
              link?: string | undefined;
              file?: string | undefined;
              year?: number | undefined;
              unit?: string | undefined;
            }[]
          | undefined;
        passed?: boolean | undefined;
        owner?:
          | {
              unit: string;
              person?: string | undefined;
              email?: string | undefined;
              due?: string | undefined;
            }
          | undefined;
        extra?: Record<string, unknown> | undefined;
      }[];
      summary?:
        | {
            basic?: string | undefined;
            advance?: string | undefined;
            significance?: string | undefined;
          }
        | undefined;
      owner?:
        | {
            unit: string;
            person?: string | undefined;
            email?: string | undefined;
            due?: string | undefined;
          }
        | undefined;
      extra?: Record<string, unknown> | undefined;
    },
    {
      code:
        | '1.1'
        | '1.2'
        | '1.3'
        | '1.4'
        | '2.1'
        | '2.2'
        | '2.3'
        | '2.4'
        | '3.1'
        | '3.2'
        | '3.3'
        | '3.4'
        | '4.1'
        | '4.2'
        | '4.3'
        | '4.4'
        | '5.1'
        | '5.2'
        | '5.3'
        | '5.4'
        | '6.1'
        | '6.2'
        | '6.3'
        | '6.4';
      columns: {
        level: string;
        guideline: string;
        result: string;
      };
      levels: {
        level: 'basic' | 'advance' | 'significance';
        criteria: Statement[];
        guidelines: Statement[];
        result: readonly Block$1[];
        recommendation: readonly Block$1[] | undefined;
        evidence?:
          | {
              title: readonly Inline$1[];
              id?: string | undefined;
              link?: string | undefined;
              file?: string | undefined;
              year?: number | undefined;
              unit?: string | undefined;
            }[]
          | undefined;
        passed?: boolean | undefined;
        owner?:
          | {
              unit: string;
              person?: string | undefined;
              email?: string | undefined;
              due?: string | undefined;
            }
          | undefined;
        extra?: Record<string, unknown> | undefined;
      }[];
      title?: string | undefined;
      shortTitle?: string | undefined;
      summary?:
        | {
            basic?: string | undefined;
            advance?: string | undefined;
            significance?: string | undefined;
          }
        | undefined;
      owner?:
        | {
            unit: string;
            person?: string | undefined;
            email?: string | undefined;
            due?: string | undefined;
          }
        | undefined;
      extra?: Record<string, unknown> | undefined;
    }
  >
>;
type Item = z.output<typeof itemSchema>;
declare const categorySchema: z.ZodPipe<
  z.ZodObject<
    {
      number: z.ZodInt;
      title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
      goal: z.ZodOptional<
        z.ZodType<readonly Inline$1[], TextInput, z.core.$ZodTypeInternals<readonly Inline$1[], TextInput>>
      >;
      items: z.ZodArray<
        z.ZodPipe<
          z.ZodObject<
            {
              code: z.ZodPipe<
                z.ZodString,
                z.ZodTransform<
                  | '1.1'
                  | '1.2'
                  | '1.3'
                  | '1.4'
                  | '2.1'
                  | '2.2'
                  | '2.3'
                  | '2.4'
                  | '3.1'
                  | '3.2'
                  | '3.3'
                  | '3.4'
                  | '4.1'
                  | '4.2'
                  | '4.3'
                  | '4.4'
                  | '5.1'
                  | '5.2'
                  | '5.3'
                  | '5.4'
                  | '6.1'
                  | '6.2'
                  | '6.3'
                  | '6.4',
                  string
                >
              >;
              title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
              shortTitle: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
              summary: z.ZodOptional<
                z.ZodObject<
                  {
                    basic: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                    advance: z.ZodOptional<
                      z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                    >;
                    significance: z.ZodOptional<
                      z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                    >;
                  },
                  z.core.$strict
                >
              >;
              columns: z.ZodPipe<
                z.ZodPrefault<
                  z.ZodObject<
                    {
                      level: z.ZodOptional<
                        z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                      >;
                      guideline: z.ZodOptional<
                        z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                      >;
                      result: z.ZodOptional<
                        z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                      >;
                    },
                    z.core.$strict
                  >
                >,
                z.ZodTransform<
                  {
                    level: string;
                    guideline: string;
                    result: string;
                  },
                  {
                    level?: string | undefined;
                    guideline?: string | undefined;
                    result?: string | undefined;
                  }
                >
              >;
              owner: z.ZodOptional<
                z.ZodObject<
                  {
                    unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                    person: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                    email: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                    due: z.ZodOptional<z.ZodString>;
                  },
                  z.core.$strict
                >
              >;
              levels: z.ZodArray<
                z.ZodObject<
                  {
                    level: z.ZodEnum<{
                      basic: 'basic';
                      advance: 'advance';
                      significance: 'significance';
                    }>;
                    criteria: z.ZodDefault<
                      z.ZodArray<
                        z.ZodType<
                          Statement,
                          StatementInput,
                          z.core.$ZodTypeInternals<Statement, StatementInput>
                        >
                      >
                    >;
                    guidelines: z.ZodDefault<
                      z.ZodArray<
                        z.ZodType<
                          Statement,
                          StatementInput,
                          z.core.$ZodTypeInternals<Statement, StatementInput>
                        >
                      >
                    >;
                    result: z.ZodDefault<
                      z.ZodType<
                        readonly Block$1[],
                        string | BlockInput[],
                        z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
                      >
                    >;
                    evidence: z.ZodOptional<
                      z.ZodArray<
                        z.ZodObject<
                          {
                            id: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
                            title: z.ZodType<
                              readonly Inline$1[],
                              TextInput,
                              z.core.$ZodTypeInternals<readonly Inline$1[], TextInput>
                            >;
                            link: z.ZodOptional<z.ZodString>;
                            file: z.ZodOptional<z.ZodString>;
                            year: z.ZodOptional<z.ZodInt>;
                            unit: z.ZodOptional<
                              z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                            >;
                          },
                          z.core.$strict
                        >
                      >
                    >;
                    passed: z.ZodOptional<z.ZodBoolean>;
                    owner: z.ZodOptional<
                      z.ZodObject<
                        {
                          unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                          person: z.ZodOptional<
                            z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                          >;
                          email: z.ZodOptional<
                            z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                          >;
                          due: z.ZodOptional<z.ZodString>;
                        },
                        z.core.$strict
                      >
                    >;
                    recommendation: z.ZodPipe<
                      z.ZodOptional<
                        z.ZodType<
                          readonly Block$1[],
                          string | BlockInput[],
                          z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
                        >
                      >,
                      z.ZodTransform<readonly Block$1[] | undefined, readonly Block$1[] | undefined>
                    >;
                    extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
                  },
                  z.core.$strict
                >
              >;
              extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
            },
            z.core.$strict
          >,
          z.ZodTransform<
            {
              shortTitle?: string | undefined;
              title: string;
              code:
                | '1.1'
                | '1.2'
                | '1.3'
                | '1.4'
                | '2.1'
                | '2.2'
                | '2.3'
                | '2.4'
                | '3.1'
                | '3.2'
                | '3.3'
                | '3.4'
                | '4.1'
                | '4.2'
                | '4.3'
                | '4.4'
                | '5.1'
                | '5.2'
                | '5.3'
                | '5.4'
                | '6.1'
                | '6.2'
                | '6.3'
                | '6.4';
              columns: {
                level: string;
                guideline: string;
                result: string;
              };
              levels: {
                level: 'basic' | 'advance' | 'significance';
                criteria: Statement[];
                guidelines: Statement[];
                result: readonly Block$1[];
                recommendation: readonly Block$1[] | undefined;
                evidence?:
                  | {
                      title: readonly Inline$1[];
                      id?: string | undefined;
                      link?: string | undefined;
                      file?: string | undefined;
                      year?: number | undefined;
                      unit?: string | undefined;
                    }[]
                  | undefined;
                passed?: boolean | undefined;
                owner?:
                  | {
                      unit: string;
                      person?: string | undefined;
                      email?: string | undefined;
                      due?: string | undefined;
                    }
                  | undefined;
                extra?: Record<string, unknown> | undefined;
              }[];
              summary?:
                | {
                    basic?: string | undefined;
                    advance?: string | undefined;
                    significance?: string | undefined;
                  }
                | undefined;
              owner?:
                | {
                    unit: string;
                    person?: string | undefined;
                    email?: string | undefined;
                    due?: string | undefined;
                  }
                | undefined;
              extra?: Record<string, unknown> | undefined;
            },
            {
              code:
                | '1.1'
                | '1.2'
                | '1.3'
                | '1.4'
                | '2.1'
                | '2.2'
                | '2.3'
                | '2.4'
                | '3.1'
                | '3.2'
                | '3.3'
                | '3.4'
                | '4.1'
                | '4.2'
                | '4.3'
                | '4.4'
                | '5.1'
                | '5.2'
                | '5.3'
                | '5.4'
                | '6.1'
                | '6.2'
                | '6.3'
                | '6.4';
              columns: {
                level: string;
                guideline: string;
                result: string;
              };
              levels: {
                level: 'basic' | 'advance' | 'significance';
                criteria: Statement[];
                guidelines: Statement[];
                result: readonly Block$1[];
                recommendation: readonly Block$1[] | undefined;
                evidence?:
                  | {
                      title: readonly Inline$1[];
                      id?: string | undefined;
                      link?: string | undefined;
                      file?: string | undefined;
                      year?: number | undefined;
                      unit?: string | undefined;
                    }[]
                  | undefined;
                passed?: boolean | undefined;
                owner?:
                  | {
                      unit: string;
                      person?: string | undefined;
                      email?: string | undefined;
                      due?: string | undefined;
                    }
                  | undefined;
                extra?: Record<string, unknown> | undefined;
              }[];
              title?: string | undefined;
              shortTitle?: string | undefined;
              summary?:
                | {
                    basic?: string | undefined;
                    advance?: string | undefined;
                    significance?: string | undefined;
                  }
                | undefined;
              owner?:
                | {
                    unit: string;
                    person?: string | undefined;
                    email?: string | undefined;
                    due?: string | undefined;
                  }
                | undefined;
              extra?: Record<string, unknown> | undefined;
            }
          >
        >
      >;
    },
    z.core.$strict
  >,
  z.ZodTransform<
    {
      title: string;
      goal?: readonly Inline$1[] | undefined;
      number: CategoryNumber;
      items: {
        shortTitle?: string | undefined;
        title: string;
        code:
          | '1.1'
          | '1.2'
          | '1.3'
          | '1.4'
          | '2.1'
          | '2.2'
          | '2.3'
          | '2.4'
          | '3.1'
          | '3.2'
          | '3.3'
          | '3.4'
          | '4.1'
          | '4.2'
          | '4.3'
          | '4.4'
          | '5.1'
          | '5.2'
          | '5.3'
          | '5.4'
          | '6.1'
          | '6.2'
          | '6.3'
          | '6.4';
        columns: {
          level: string;
          guideline: string;
          result: string;
        };
        levels: {
          level: 'basic' | 'advance' | 'significance';
          criteria: Statement[];
          guidelines: Statement[];
          result: readonly Block$1[];
          recommendation: readonly Block$1[] | undefined;
          evidence?:
            | {
                title: readonly Inline$1[];
                id?: string | undefined;
                link?: string | undefined;
                file?: string | undefined;
                year?: number | undefined;
                unit?: string | undefined;
              }[]
            | undefined;
          passed?: boolean | undefined;
          owner?:
            | {
                unit: string;
                person?: string | undefined;
                email?: string | undefined;
                due?: string | undefined;
              }
            | undefined;
          extra?: Record<string, unknown> | undefined;
        }[];
        summary?:
          | {
              basic?: string | undefined;
              advance?: string | undefined;
              significance?: string | undefined;
            }
          | undefined;
        owner?:
          | {
              unit: string;
              person?: string | undefined;
              email?: string | undefined;
              due?: string | undefined;
            }
          | undefined;
        extra?: Record<string, unknown> | undefined;
      }[];
    },
    {
      number: number;
      items: {
        shortTitle?: string | undefined;
        title: string;
        code:
          | '1.1'
          | '1.2'
          | '1.3'
          | '1.4'
          | '2.1'
          | '2.2'
          | '2.3'
          | '2.4'
          | '3.1'
          | '3.2'
          | '3.3'
          | '3.4'
          | '4.1'
          | '4.2'
          | '4.3'
          | '4.4'
          | '5.1'
          | '5.2'
          | '5.3'
          | '5.4'
          | '6.1'
          | '6.2'
          | '6.3'
          | '6.4';
        columns: {
          level: string;
          guideline: string;
          result: string;
        };
        levels: {
          level: 'basic' | 'advance' | 'significance';
          criteria: Statement[];
          guidelines: Statement[];
          result: readonly Block$1[];
          recommendation: readonly Block$1[] | undefined;
          evidence?:
            | {
                title: readonly Inline$1[];
                id?: string | undefined;
                link?: string | undefined;
                file?: string | undefined;
                year?: number | undefined;
                unit?: string | undefined;
              }[]
            | undefined;
          passed?: boolean | undefined;
          owner?:
            | {
                unit: string;
                person?: string | undefined;
                email?: string | undefined;
                due?: string | undefined;
              }
            | undefined;
          extra?: Record<string, unknown> | undefined;
        }[];
        summary?:
          | {
              basic?: string | undefined;
              advance?: string | undefined;
              significance?: string | undefined;
            }
          | undefined;
        owner?:
          | {
              unit: string;
              person?: string | undefined;
              email?: string | undefined;
              due?: string | undefined;
            }
          | undefined;
        extra?: Record<string, unknown> | undefined;
      }[];
      title?: string | undefined;
      goal?: readonly Inline$1[] | undefined;
    }
  >
>;
type Category = z.output<typeof categorySchema>;
declare class ReportError extends PmqaError<
  Extract<
    RefusedProblem,
    {
      code: 'report-refused';
    }
  >
> {
  readonly name = 'ReportError';
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[], others?: readonly Problem[]);
}
declare const evidenceSchema: z.ZodObject<
  {
    id: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    title: z.ZodType<
      readonly Inline$1[],
      TextInput,
      z.core.$ZodTypeInternals<readonly Inline$1[], TextInput>
    >;
    link: z.ZodOptional<z.ZodString>;
    file: z.ZodOptional<z.ZodString>;
    year: z.ZodOptional<z.ZodInt>;
    unit: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
  },
  z.core.$strict
>;
type Evidence = z.output<typeof evidenceSchema>;
declare const levelSchema: z.ZodObject<
  {
    level: z.ZodEnum<{
      basic: 'basic';
      advance: 'advance';
      significance: 'significance';
    }>;
    criteria: z.ZodDefault<
      z.ZodArray<z.ZodType<Statement, StatementInput, z.core.$ZodTypeInternals<Statement, StatementInput>>>
    >;
    guidelines: z.ZodDefault<
      z.ZodArray<z.ZodType<Statement, StatementInput, z.core.$ZodTypeInternals<Statement, StatementInput>>>
    >;
    result: z.ZodDefault<
      z.ZodType<
        readonly Block$1[],
        string | BlockInput[],
        z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
      >
    >;
    evidence: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
            title: z.ZodType<
              readonly Inline$1[],
              TextInput,
              z.core.$ZodTypeInternals<readonly Inline$1[], TextInput>
            >;
            link: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            year: z.ZodOptional<z.ZodInt>;
            unit: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
          },
          z.core.$strict
        >
      >
    >;
    passed: z.ZodOptional<z.ZodBoolean>;
    owner: z.ZodOptional<
      z.ZodObject<
        {
          unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
          person: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
          email: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
          due: z.ZodOptional<z.ZodString>;
        },
        z.core.$strict
      >
    >;
    recommendation: z.ZodPipe<
      z.ZodOptional<
        z.ZodType<
          readonly Block$1[],
          string | BlockInput[],
          z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
        >
      >,
      z.ZodTransform<readonly Block$1[] | undefined, readonly Block$1[] | undefined>
    >;
    extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
  },
  z.core.$strict
>;
type Level = z.output<typeof levelSchema>;
declare const reportSchema: z.ZodObject<
  {
    standard: z.ZodDefault<z.ZodLiteral<'PMQA 4.0'>>;
    agency: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    fiscalYear: z.ZodInt;
    roundMonths: z.ZodDefault<z.ZodLiteral<6 | 9 | 12>>;
    title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
    date: z.ZodOptional<z.ZodString>;
    unit: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
    contact: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
    cover: z.ZodOptional<
      z.ZodObject<
        {
          emblem: z.ZodOptional<z.ZodString>;
          emblemAlt: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
          emblemWidth: z.ZodDefault<z.ZodNumber>;
          lines: z.ZodOptional<z.ZodArray<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>>;
        },
        z.core.$strict
      >
    >;
    executiveSummary: z.ZodOptional<
      z.ZodType<
        readonly Block$1[],
        string | BlockInput[],
        z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
      >
    >;
    signatures: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            role: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
            name: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
            position: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
            date: z.ZodOptional<z.ZodString>;
          },
          z.core.$strict
        >
      >
    >;
    profile: z.ZodOptional<
      z.ZodPipe<
        z.ZodObject<
          {
            title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
            intro: z.ZodOptional<
              z.ZodType<
                readonly Block$1[],
                string | BlockInput[],
                z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
              >
            >;
            sections: z.ZodArray<
              z.ZodObject<
                {
                  number: z.ZodInt;
                  title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  question: z.ZodOptional<
                    z.ZodType<
                      readonly Inline$1[],
                      TextInput,
                      z.core.$ZodTypeInternals<readonly Inline$1[], TextInput>
                    >
                  >;
                  groups: z.ZodArray<
                    z.ZodObject<
                      {
                        label: z.ZodOptional<
                          z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                        >;
                        title: z.ZodOptional<
                          z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                        >;
                        topics: z.ZodArray<
                          z.ZodObject<
                            {
                              number: z.ZodInt;
                              title: z.ZodOptional<
                                z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                              >;
                              questions: z.ZodOptional<
                                z.ZodArray<
                                  z.ZodType<
                                    readonly Inline$1[],
                                    TextInput,
                                    z.core.$ZodTypeInternals<readonly Inline$1[], TextInput>
                                  >
                                >
                              >;
                              answers: z.ZodDefault<
                                z.ZodArray<
                                  z.ZodType<
                                    readonly Block$1[],
                                    string | BlockInput[],
                                    z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
                                  >
                                >
                              >;
                            },
                            z.core.$strict
                          >
                        >;
                      },
                      z.core.$strict
                    >
                  >;
                },
                z.core.$strict
              >
            >;
          },
          z.core.$strict
        >,
        z.ZodTransform<
          {
            sections: {
              number: number;
              groups: {
                topics: {
                  number: number;
                  answers: (readonly Block$1[])[];
                  title?: string | undefined;
                  questions?: (readonly Inline$1[])[] | undefined;
                }[];
                label?: string | undefined;
                title?: string | undefined;
              }[];
              title?: string | undefined;
              question?: readonly Inline$1[] | undefined;
            }[];
            intro?: readonly Block$1[] | undefined;
            title?: string;
          },
          {
            sections: {
              number: number;
              groups: {
                topics: {
                  number: number;
                  answers: (readonly Block$1[])[];
                  title?: string | undefined;
                  questions?: (readonly Inline$1[])[] | undefined;
                }[];
                label?: string | undefined;
                title?: string | undefined;
              }[];
              title?: string | undefined;
              question?: readonly Inline$1[] | undefined;
            }[];
            title?: string | undefined;
            intro?: readonly Block$1[] | undefined;
          }
        >
      >
    >;
    categories: z.ZodDefault<
      z.ZodArray<
        z.ZodPipe<
          z.ZodObject<
            {
              number: z.ZodInt;
              title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
              goal: z.ZodOptional<
                z.ZodType<
                  readonly Inline$1[],
                  TextInput,
                  z.core.$ZodTypeInternals<readonly Inline$1[], TextInput>
                >
              >;
              items: z.ZodArray<
                z.ZodPipe<
                  z.ZodObject<
                    {
                      code: z.ZodPipe<
                        z.ZodString,
                        z.ZodTransform<
                          | '1.1'
                          | '1.2'
                          | '1.3'
                          | '1.4'
                          | '2.1'
                          | '2.2'
                          | '2.3'
                          | '2.4'
                          | '3.1'
                          | '3.2'
                          | '3.3'
                          | '3.4'
                          | '4.1'
                          | '4.2'
                          | '4.3'
                          | '4.4'
                          | '5.1'
                          | '5.2'
                          | '5.3'
                          | '5.4'
                          | '6.1'
                          | '6.2'
                          | '6.3'
                          | '6.4',
                          string
                        >
                      >;
                      title: z.ZodOptional<
                        z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                      >;
                      shortTitle: z.ZodOptional<
                        z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                      >;
                      summary: z.ZodOptional<
                        z.ZodObject<
                          {
                            basic: z.ZodOptional<
                              z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                            >;
                            advance: z.ZodOptional<
                              z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                            >;
                            significance: z.ZodOptional<
                              z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                            >;
                          },
                          z.core.$strict
                        >
                      >;
                      columns: z.ZodPipe<
                        z.ZodPrefault<
                          z.ZodObject<
                            {
                              level: z.ZodOptional<
                                z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                              >;
                              guideline: z.ZodOptional<
                                z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                              >;
                              result: z.ZodOptional<
                                z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                              >;
                            },
                            z.core.$strict
                          >
                        >,
                        z.ZodTransform<
                          {
                            level: string;
                            guideline: string;
                            result: string;
                          },
                          {
                            level?: string | undefined;
                            guideline?: string | undefined;
                            result?: string | undefined;
                          }
                        >
                      >;
                      owner: z.ZodOptional<
                        z.ZodObject<
                          {
                            unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                            person: z.ZodOptional<
                              z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                            >;
                            email: z.ZodOptional<
                              z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                            >;
                            due: z.ZodOptional<z.ZodString>;
                          },
                          z.core.$strict
                        >
                      >;
                      levels: z.ZodArray<
                        z.ZodObject<
                          {
                            level: z.ZodEnum<{
                              basic: 'basic';
                              advance: 'advance';
                              significance: 'significance';
                            }>;
                            criteria: z.ZodDefault<
                              z.ZodArray<
                                z.ZodType<
                                  Statement,
                                  StatementInput,
                                  z.core.$ZodTypeInternals<Statement, StatementInput>
                                >
                              >
                            >;
                            guidelines: z.ZodDefault<
                              z.ZodArray<
                                z.ZodType<
                                  Statement,
                                  StatementInput,
                                  z.core.$ZodTypeInternals<Statement, StatementInput>
                                >
                              >
                            >;
                            result: z.ZodDefault<
                              z.ZodType<
                                readonly Block$1[],
                                string | BlockInput[],
                                z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
                              >
                            >;
                            evidence: z.ZodOptional<
                              z.ZodArray<
                                z.ZodObject<
                                  {
                                    id: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
                                    title: z.ZodType<
                                      readonly Inline$1[],
                                      TextInput,
                                      z.core.$ZodTypeInternals<readonly Inline$1[], TextInput>
                                    >;
                                    link: z.ZodOptional<z.ZodString>;
                                    file: z.ZodOptional<z.ZodString>;
                                    year: z.ZodOptional<z.ZodInt>;
                                    unit: z.ZodOptional<
                                      z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                    >;
                                  },
                                  z.core.$strict
                                >
                              >
                            >;
                            passed: z.ZodOptional<z.ZodBoolean>;
                            owner: z.ZodOptional<
                              z.ZodObject<
                                {
                                  unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                                  person: z.ZodOptional<
                                    z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                  >;
                                  email: z.ZodOptional<
                                    z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                  >;
                                  due: z.ZodOptional<z.ZodString>;
                                },
                                z.core.$strict
                              >
                            >;
                            recommendation: z.ZodPipe<
                              z.ZodOptional<
                                z.ZodType<
                                  readonly Block$1[],
                                  string | BlockInput[],
                                  z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
                                >
                              >,
                              z.ZodTransform<readonly Block$1[] | undefined, readonly Block$1[] | undefined>
                            >;
                            extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
                          },
                          z.core.$strict
                        >
                      >;
                      extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
                    },
                    z.core.$strict
                  >,
                  z.ZodTransform<
                    {
                      shortTitle?: string | undefined;
                      title: string;
                      code:
                        | '1.1'
                        | '1.2'
                        | '1.3'
                        | '1.4'
                        | '2.1'
                        | '2.2'
                        | '2.3'
                        | '2.4'
                        | '3.1'
                        | '3.2'
                        | '3.3'
                        | '3.4'
                        | '4.1'
                        | '4.2'
                        | '4.3'
                        | '4.4'
                        | '5.1'
                        | '5.2'
                        | '5.3'
                        | '5.4'
                        | '6.1'
                        | '6.2'
                        | '6.3'
                        | '6.4';
                      columns: {
                        level: string;
                        guideline: string;
                        result: string;
                      };
                      levels: {
                        level: 'basic' | 'advance' | 'significance';
                        criteria: Statement[];
                        guidelines: Statement[];
                        result: readonly Block$1[];
                        recommendation: readonly Block$1[] | undefined;
                        evidence?:
                          | {
                              title: readonly Inline$1[];
                              id?: string | undefined;
                              link?: string | undefined;
                              file?: string | undefined;
                              year?: number | undefined;
                              unit?: string | undefined;
                            }[]
                          | undefined;
                        passed?: boolean | undefined;
                        owner?:
                          | {
                              unit: string;
                              person?: string | undefined;
                              email?: string | undefined;
                              due?: string | undefined;
                            }
                          | undefined;
                        extra?: Record<string, unknown> | undefined;
                      }[];
                      summary?:
                        | {
                            basic?: string | undefined;
                            advance?: string | undefined;
                            significance?: string | undefined;
                          }
                        | undefined;
                      owner?:
                        | {
                            unit: string;
                            person?: string | undefined;
                            email?: string | undefined;
                            due?: string | undefined;
                          }
                        | undefined;
                      extra?: Record<string, unknown> | undefined;
                    },
                    {
                      code:
                        | '1.1'
                        | '1.2'
                        | '1.3'
                        | '1.4'
                        | '2.1'
                        | '2.2'
                        | '2.3'
                        | '2.4'
                        | '3.1'
                        | '3.2'
                        | '3.3'
                        | '3.4'
                        | '4.1'
                        | '4.2'
                        | '4.3'
                        | '4.4'
                        | '5.1'
                        | '5.2'
                        | '5.3'
                        | '5.4'
                        | '6.1'
                        | '6.2'
                        | '6.3'
                        | '6.4';
                      columns: {
                        level: string;
                        guideline: string;
                        result: string;
                      };
                      levels: {
                        level: 'basic' | 'advance' | 'significance';
                        criteria: Statement[];
                        guidelines: Statement[];
                        result: readonly Block$1[];
                        recommendation: readonly Block$1[] | undefined;
                        evidence?:
                          | {
                              title: readonly Inline$1[];
                              id?: string | undefined;
                              link?: string | undefined;
                              file?: string | undefined;
                              year?: number | undefined;
                              unit?: string | undefined;
                            }[]
                          | undefined;
                        passed?: boolean | undefined;
                        owner?:
                          | {
                              unit: string;
                              person?: string | undefined;
                              email?: string | undefined;
                              due?: string | undefined;
                            }
                          | undefined;
                        extra?: Record<string, unknown> | undefined;
                      }[];
                      title?: string | undefined;
                      shortTitle?: string | undefined;
                      summary?:
                        | {
                            basic?: string | undefined;
                            advance?: string | undefined;
                            significance?: string | undefined;
                          }
                        | undefined;
                      owner?:
                        | {
                            unit: string;
                            person?: string | undefined;
                            email?: string | undefined;
                            due?: string | undefined;
                          }
                        | undefined;
                      extra?: Record<string, unknown> | undefined;
                    }
                  >
                >
              >;
            },
            z.core.$strict
          >,
          z.ZodTransform<
            {
              title: string;
              goal?: readonly Inline$1[] | undefined;
              number: CategoryNumber;
              items: {
                shortTitle?: string | undefined;
                title: string;
                code:
                  | '1.1'
                  | '1.2'
                  | '1.3'
                  | '1.4'
                  | '2.1'
                  | '2.2'
                  | '2.3'
                  | '2.4'
                  | '3.1'
                  | '3.2'
                  | '3.3'
                  | '3.4'
                  | '4.1'
                  | '4.2'
                  | '4.3'
                  | '4.4'
                  | '5.1'
                  | '5.2'
                  | '5.3'
                  | '5.4'
                  | '6.1'
                  | '6.2'
                  | '6.3'
                  | '6.4';
                columns: {
                  level: string;
                  guideline: string;
                  result: string;
                };
                levels: {
                  level: 'basic' | 'advance' | 'significance';
                  criteria: Statement[];
                  guidelines: Statement[];
                  result: readonly Block$1[];
                  recommendation: readonly Block$1[] | undefined;
                  evidence?:
                    | {
                        title: readonly Inline$1[];
                        id?: string | undefined;
                        link?: string | undefined;
                        file?: string | undefined;
                        year?: number | undefined;
                        unit?: string | undefined;
                      }[]
                    | undefined;
                  passed?: boolean | undefined;
                  owner?:
                    | {
                        unit: string;
                        person?: string | undefined;
                        email?: string | undefined;
                        due?: string | undefined;
                      }
                    | undefined;
                  extra?: Record<string, unknown> | undefined;
                }[];
                summary?:
                  | {
                      basic?: string | undefined;
                      advance?: string | undefined;
                      significance?: string | undefined;
                    }
                  | undefined;
                owner?:
                  | {
                      unit: string;
                      person?: string | undefined;
                      email?: string | undefined;
                      due?: string | undefined;
                    }
                  | undefined;
                extra?: Record<string, unknown> | undefined;
              }[];
            },
            {
              number: number;
              items: {
                shortTitle?: string | undefined;
                title: string;
                code:
                  | '1.1'
                  | '1.2'
                  | '1.3'
                  | '1.4'
                  | '2.1'
                  | '2.2'
                  | '2.3'
                  | '2.4'
                  | '3.1'
                  | '3.2'
                  | '3.3'
                  | '3.4'
                  | '4.1'
                  | '4.2'
                  | '4.3'
                  | '4.4'
                  | '5.1'
                  | '5.2'
                  | '5.3'
                  | '5.4'
                  | '6.1'
                  | '6.2'
                  | '6.3'
                  | '6.4';
                columns: {
                  level: string;
                  guideline: string;
                  result: string;
                };
                levels: {
                  level: 'basic' | 'advance' | 'significance';
                  criteria: Statement[];
                  guidelines: Statement[];
                  result: readonly Block$1[];
                  recommendation: readonly Block$1[] | undefined;
                  evidence?:
                    | {
                        title: readonly Inline$1[];
                        id?: string | undefined;
                        link?: string | undefined;
                        file?: string | undefined;
                        year?: number | undefined;
                        unit?: string | undefined;
                      }[]
                    | undefined;
                  passed?: boolean | undefined;
                  owner?:
                    | {
                        unit: string;
                        person?: string | undefined;
                        email?: string | undefined;
                        due?: string | undefined;
                      }
                    | undefined;
                  extra?: Record<string, unknown> | undefined;
                }[];
                summary?:
                  | {
                      basic?: string | undefined;
                      advance?: string | undefined;
                      significance?: string | undefined;
                    }
                  | undefined;
                owner?:
                  | {
                      unit: string;
                      person?: string | undefined;
                      email?: string | undefined;
                      due?: string | undefined;
                    }
                  | undefined;
                extra?: Record<string, unknown> | undefined;
              }[];
              title?: string | undefined;
              goal?: readonly Inline$1[] | undefined;
            }
          >
        >
      >
    >;
    results: z.ZodOptional<
      z.ZodObject<
        {
          title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
          items: z.ZodArray<
            z.ZodObject<
              {
                code: z.ZodPipe<
                  z.ZodString,
                  z.ZodTransform<'7.1' | '7.2' | '7.3' | '7.4' | '7.5' | '7.6', string>
                >;
                title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                description: z.ZodOptional<
                  z.ZodType<
                    readonly Block$1[],
                    string | BlockInput[],
                    z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
                  >
                >;
                owner: z.ZodOptional<
                  z.ZodObject<
                    {
                      unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                      person: z.ZodOptional<
                        z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                      >;
                      email: z.ZodOptional<
                        z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                      >;
                      due: z.ZodOptional<z.ZodString>;
                    },
                    z.core.$strict
                  >
                >;
                indicators: z.ZodDefault<
                  z.ZodArray<
                    z.ZodObject<
                      {
                        code: z.ZodOptional<
                          z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                        >;
                        name: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                        unit: z.ZodOptional<
                          z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                        >;
                        direction: z.ZodDefault<
                          z.ZodEnum<{
                            'higher-is-better': 'higher-is-better';
                            'lower-is-better': 'lower-is-better';
                          }>
                        >;
                        weight: z.ZodOptional<z.ZodNumber>;
                        target: z.ZodOptional<z.ZodNumber>;
                        years: z.ZodDefault<
                          z.ZodArray<
                            z.ZodObject<
                              {
                                year: z.ZodInt;
                                value: z.ZodNullable<z.ZodNumber>;
                              },
                              z.core.$strict
                            >
                          >
                        >;
                        achieved: z.ZodOptional<z.ZodNumber>;
                        score: z.ZodOptional<z.ZodNumber>;
                        note: z.ZodOptional<
                          z.ZodType<
                            readonly Block$1[],
                            string | BlockInput[],
                            z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
                          >
                        >;
                        owner: z.ZodOptional<
                          z.ZodObject<
                            {
                              unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                              person: z.ZodOptional<
                                z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                              >;
                              email: z.ZodOptional<
                                z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                              >;
                              due: z.ZodOptional<z.ZodString>;
                            },
                            z.core.$strict
                          >
                        >;
                        extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
                      },
                      z.core.$strict
                    >
                  >
                >;
              },
              z.core.$strict
            >
          >;
        },
        z.core.$strict
      >
    >;
    scores: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
    plans: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
            horizonYears: z.ZodOptional<z.ZodLiteral<1 | 3>>;
            owner: z.ZodOptional<
              z.ZodObject<
                {
                  unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                  person: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  email: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  due: z.ZodOptional<z.ZodString>;
                },
                z.core.$strict
              >
            >;
            activities: z.ZodArray<
              z.ZodObject<
                {
                  item: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  activity: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                  indicator: z.ZodOptional<
                    z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                  >;
                  target: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  period: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  budget: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  progress: z.ZodOptional<
                    z.ZodPipe<
                      z.ZodType<
                        readonly Block$1[],
                        string | BlockInput[],
                        z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
                      >,
                      z.ZodTransform<readonly Block$1[] | undefined, readonly Block$1[]>
                    >
                  >;
                  problem: z.ZodOptional<
                    z.ZodPipe<
                      z.ZodType<
                        readonly Block$1[],
                        string | BlockInput[],
                        z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
                      >,
                      z.ZodTransform<readonly Block$1[] | undefined, readonly Block$1[]>
                    >
                  >;
                  nextStep: z.ZodOptional<
                    z.ZodPipe<
                      z.ZodType<
                        readonly Block$1[],
                        string | BlockInput[],
                        z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
                      >,
                      z.ZodTransform<readonly Block$1[] | undefined, readonly Block$1[]>
                    >
                  >;
                  unit: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
                },
                z.core.$strict
              >
            >;
          },
          z.core.$strict
        >
      >
    >;
    followUps: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            roundMonths: z.ZodLiteral<6 | 9 | 12>;
            title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
            activities: z.ZodArray<
              z.ZodObject<
                {
                  item: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  activity: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                  indicator: z.ZodOptional<
                    z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                  >;
                  target: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  period: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  budget: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  progress: z.ZodOptional<
                    z.ZodPipe<
                      z.ZodType<
                        readonly Block$1[],
                        string | BlockInput[],
                        z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
                      >,
                      z.ZodTransform<readonly Block$1[] | undefined, readonly Block$1[]>
                    >
                  >;
                  problem: z.ZodOptional<
                    z.ZodPipe<
                      z.ZodType<
                        readonly Block$1[],
                        string | BlockInput[],
                        z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
                      >,
                      z.ZodTransform<readonly Block$1[] | undefined, readonly Block$1[]>
                    >
                  >;
                  nextStep: z.ZodOptional<
                    z.ZodPipe<
                      z.ZodType<
                        readonly Block$1[],
                        string | BlockInput[],
                        z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
                      >,
                      z.ZodTransform<readonly Block$1[] | undefined, readonly Block$1[]>
                    >
                  >;
                  unit: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>>;
                  extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
                },
                z.core.$strict
              >
            >;
          },
          z.core.$strict
        >
      >
    >;
    appendices: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
            content: z.ZodType<
              readonly Block$1[],
              string | BlockInput[],
              z.core.$ZodTypeInternals<readonly Block$1[], string | BlockInput[]>
            >;
          },
          z.core.$strict
        >
      >
    >;
    linkTargets: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            item: z.ZodString;
            level: z.ZodString;
            target: z.ZodString;
            count: z.ZodOptional<z.ZodInt>;
          },
          z.core.$strict
        >
      >
    >;
    extra: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
  },
  z.core.$strict
>;
type Report = z.output<typeof reportSchema>;
type ParseResult =
  | {
      readonly ok: true;
      readonly report: Report;
      readonly replaced: number;
    }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
    };
interface ParseOptions {
  readonly limits?: Partial<Limits>;
}
declare function parseReport(input: unknown, given?: ParseOptions): ParseResult;
declare const STANDARD = 'PMQA 4.0';
declare const LEVEL_LABELS: Readonly<Record<'basic' | 'advance' | 'significance', string>>;
declare const CATEGORY_TITLES: Readonly<Record<number, string>>;
declare const ITEM_TITLES: Readonly<Record<string, string>>;
type ReportPart = number | ItemCode | ResultItemCode;
declare const editionSchema: z.ZodObject<
  {
    standard: z.ZodLiteral<'PMQA 4.0'>;
    language: z.ZodOptional<z.ZodLiteral<'th'>>;
    levels: z.ZodOptional<
      z.ZodArray<
        z.ZodObject<
          {
            key: z.ZodEnum<{
              basic: 'basic';
              advance: 'advance';
              significance: 'significance';
            }>;
            label: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
            approach: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
          },
          z.core.$strict
        >
      >
    >;
    scale: z.ZodOptional<
      z.ZodObject<
        {
          basic: z.ZodNumber;
          advance: z.ZodNumber;
          significance: z.ZodNumber;
          achieved: z.ZodDefault<
            z.ZodArray<
              z.ZodObject<
                {
                  above: z.ZodNumber;
                  points: z.ZodNumber;
                },
                z.core.$strict
              >
            >
          >;
        },
        z.core.$strict
      >
    >;
    categories: z.ZodArray<
      z.ZodDiscriminatedUnion<
        [
          z.ZodObject<
            {
              number: z.ZodLiteral<0>;
              title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
              intro: z.ZodOptional<
                z.ZodType<
                  readonly Inline$1[],
                  TextInput,
                  z.core.$ZodTypeInternals<readonly Inline$1[], TextInput>
                >
              >;
              sections: z.ZodArray<
                z.ZodObject<
                  {
                    number: z.ZodInt;
                    title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                    question: z.ZodOptional<
                      z.ZodType<
                        readonly Inline$1[],
                        TextInput,
                        z.core.$ZodTypeInternals<readonly Inline$1[], TextInput>
                      >
                    >;
                    groups: z.ZodArray<
                      z.ZodObject<
                        {
                          label: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                          title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                          topics: z.ZodArray<
                            z.ZodObject<
                              {
                                number: z.ZodInt;
                                title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                                questions: z.ZodDefault<
                                  z.ZodArray<
                                    z.ZodType<
                                      readonly Inline$1[],
                                      TextInput,
                                      z.core.$ZodTypeInternals<readonly Inline$1[], TextInput>
                                    >
                                  >
                                >;
                              },
                              z.core.$strict
                            >
                          >;
                        },
                        z.core.$strict
                      >
                    >;
                  },
                  z.core.$strict
                >
              >;
            },
            z.core.$strict
          >,
          z.ZodObject<
            {
              number: z.ZodLiteral<1 | 2 | 3 | 4 | 5 | 6>;
              title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
              goal: z.ZodOptional<
                z.ZodType<
                  readonly Inline$1[],
                  TextInput,
                  z.core.$ZodTypeInternals<readonly Inline$1[], TextInput>
                >
              >;
              items: z.ZodArray<
                z.ZodObject<
                  {
                    code: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                    title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                    shortTitle: z.ZodOptional<
                      z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                    >;
                    summary: z.ZodOptional<
                      z.ZodObject<
                        {
                          basic: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
                          advance: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
                          significance: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
                        },
                        z.core.$strict
                      >
                    >;
                    levels: z.ZodDefault<
                      z.ZodObject<
                        {
                          basic: z.ZodOptional<
                            z.ZodObject<
                              {
                                label: z.ZodOptional<
                                  z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                >;
                                approach: z.ZodOptional<
                                  z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                >;
                                criteria: z.ZodDefault<
                                  z.ZodArray<
                                    z.ZodType<
                                      Statement,
                                      StatementInput,
                                      z.core.$ZodTypeInternals<Statement, StatementInput>
                                    >
                                  >
                                >;
                                guidelines: z.ZodDefault<
                                  z.ZodArray<
                                    z.ZodType<
                                      Statement,
                                      StatementInput,
                                      z.core.$ZodTypeInternals<Statement, StatementInput>
                                    >
                                  >
                                >;
                              },
                              z.core.$strict
                            >
                          >;
                          advance: z.ZodOptional<
                            z.ZodObject<
                              {
                                label: z.ZodOptional<
                                  z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                >;
                                approach: z.ZodOptional<
                                  z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                >;
                                criteria: z.ZodDefault<
                                  z.ZodArray<
                                    z.ZodType<
                                      Statement,
                                      StatementInput,
                                      z.core.$ZodTypeInternals<Statement, StatementInput>
                                    >
                                  >
                                >;
                                guidelines: z.ZodDefault<
                                  z.ZodArray<
                                    z.ZodType<
                                      Statement,
                                      StatementInput,
                                      z.core.$ZodTypeInternals<Statement, StatementInput>
                                    >
                                  >
                                >;
                              },
                              z.core.$strict
                            >
                          >;
                          significance: z.ZodOptional<
                            z.ZodObject<
                              {
                                label: z.ZodOptional<
                                  z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                >;
                                approach: z.ZodOptional<
                                  z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                                >;
                                criteria: z.ZodDefault<
                                  z.ZodArray<
                                    z.ZodType<
                                      Statement,
                                      StatementInput,
                                      z.core.$ZodTypeInternals<Statement, StatementInput>
                                    >
                                  >
                                >;
                                guidelines: z.ZodDefault<
                                  z.ZodArray<
                                    z.ZodType<
                                      Statement,
                                      StatementInput,
                                      z.core.$ZodTypeInternals<Statement, StatementInput>
                                    >
                                  >
                                >;
                              },
                              z.core.$strict
                            >
                          >;
                        },
                        z.core.$strict
                      >
                    >;
                  },
                  z.core.$strict
                >
              >;
            },
            z.core.$strict
          >,
          z.ZodObject<
            {
              number: z.ZodLiteral<7>;
              title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
              table: z.ZodOptional<z.ZodUnknown>;
              items: z.ZodArray<
                z.ZodObject<
                  {
                    code: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                    title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
                    sampleIndicators: z.ZodDefault<
                      z.ZodArray<
                        z.ZodObject<
                          {
                            code: z.ZodOptional<
                              z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                            >;
                            name: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
                            unit: z.ZodOptional<
                              z.ZodPipe<z.ZodString, z.ZodTransform<string | undefined, string>>
                            >;
                            target: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
                            direction: z.ZodOptional<
                              z.ZodEnum<{
                                'higher-is-better': 'higher-is-better';
                                'lower-is-better': 'lower-is-better';
                              }>
                            >;
                            measure: z.ZodOptional<z.ZodNullable<z.ZodString>>;
                          },
                          z.core.$strict
                        >
                      >
                    >;
                  },
                  z.core.$strict
                >
              >;
            },
            z.core.$strict
          >,
        ],
        'number'
      >
    >;
  },
  z.core.$strict
>;
type EditionInput = z.input<typeof editionSchema>;
type Edition = z.output<typeof editionSchema>;
declare class EditionError extends PmqaError<
  Extract<
    RefusedProblem,
    {
      code: 'criteria-refused';
    }
  >
> {
  readonly name = 'EditionError';
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]);
}
type EditionResult =
  | {
      readonly ok: true;
      readonly edition: Edition;
    }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
    };
declare function parseEdition(input: unknown): EditionResult;
interface CheckOptions {
  readonly criteria?: Edition;
  readonly exists?: (file: string) => boolean;
  readonly inspect?: (image: string) => Promise<PictureProblem | undefined>;
  readonly template?: string;
}
declare function checkReport(report: ReportInput, given?: CheckOptions): Promise<readonly Finding[]>;
interface Scale {
  readonly basic: number;
  readonly advance: number;
  readonly significance: number;
  readonly achieved: readonly {
    readonly above: number;
    readonly points: number;
  }[];
}
declare const OFFICIAL_SCALE: Scale;
interface Measured {
  readonly direction: 'higher-is-better' | 'lower-is-better';
  readonly target?: number | undefined;
  readonly result?: number | null | undefined;
}
declare function percentAchieved({ direction, target, result }: Measured): number | undefined;
declare function indicatorScore(percent: number, scale?: Scale): number;
declare function itemScore(levels: readonly Level[], scale?: Scale): number | undefined;
interface ItemScore {
  readonly code: string;
  readonly score: number | undefined;
  readonly computed: number | undefined;
  readonly level?: LevelName;
}
interface CategoryScore {
  readonly number: number;
  readonly items: readonly ItemScore[];
  readonly score: number | undefined;
}
interface ReportScores {
  readonly categories: readonly CategoryScore[];
  readonly score: number | undefined;
}
declare const reportScores: (report: Report, scale?: Scale) => ReportScores;
declare function loadDictionary(): Promise<void>;
type RepairRuleName =
  | 'private-use-letter'
  | 'ligature'
  | 'invisible-character'
  | 'lakkhangyao'
  | 'ring-for-nikhahit'
  | 'doubled-sara-e'
  | 'doubled-sara-am'
  | 'parted-sara-am'
  | 'spaced-leading-vowel'
  | 'spaced-mark'
  | 'split-sara-am'
  | 'spaced-vowel'
  | 'mark-order'
  | 'mark-past-leading-vowel'
  | 'mark-past-sign'
  | 'spaced-final'
  | 'displaced-mark'
  | 'repeated-mark'
  | 'spaced-prefix'
  | 'spaced-abbreviation'
  | 'spaced-bracket';
interface RepairChange {
  readonly rules: readonly RepairRuleName[];
  readonly start: number;
  readonly before: string;
  readonly after: string;
}
interface RepairedText {
  readonly text: string;
  readonly changes: readonly RepairChange[];
}
declare function repairThai(text: string): RepairedText;
type AssetPlace = string | URL | Uint8Array;
type Assets =
  | string
  | URL
  | Readonly<Record<string, AssetPlace>>
  | ((name: string) => AssetPlace | undefined | Promise<AssetPlace | undefined>);
type FileInput = string | URL | Uint8Array;
declare function useAssets(places: Assets): void;
interface BeforeAfter<Value> {
  readonly before?: Value | undefined;
  readonly after?: Value | undefined;
}
interface ReportComparison {
  readonly items: readonly ItemComparison[];
  readonly categories: readonly (BeforeAfter<number> & {
    readonly number: number;
  })[];
  readonly score: BeforeAfter<number>;
}
interface ItemComparison {
  readonly code: string;
  readonly title: string;
  readonly score: BeforeAfter<number>;
  readonly level: BeforeAfter<LevelName>;
  readonly levels: readonly LevelComparison[];
  readonly indicators: readonly IndicatorChange[];
}
interface LevelComparison {
  readonly level: LevelName;
  readonly guidelines: readonly GuidelineChange[];
  readonly result?: BeforeAfter<number>;
  readonly evidence: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
  };
}
interface GuidelineChange extends BeforeAfter<boolean> {
  readonly text: string;
  readonly only?: 'before' | 'after';
}
interface IndicatorChange extends BeforeAfter<number> {
  readonly name: string;
}
declare function compareReports(old: Report, fresh: Report, given?: Scale): ReportComparison;
interface RasterFile {
  readonly format: 'png' | 'jpeg';
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly orientation?: number;
}
type FaceName = 'regular' | 'bold' | 'italic' | 'boldItalic';
interface FontFace {
  readonly file: string;
  readonly data: Uint8Array;
  readonly separateSyllables?: boolean;
}
interface FontFamily {
  readonly name: string;
  readonly faces: Readonly<Record<FaceName, FontFace>>;
}
type FontFamilies = ReadonlyMap<string, FontFamily>;
declare class FontFamilyError extends PmqaError<
  Extract<
    RefusedProblem,
    {
      code: 'font-refused';
    }
  >
> {
  readonly name = 'FontFamilyError';
  readonly problems: readonly FontProblem[];
  readonly family: string;
  constructor(family: string, problems: readonly FontProblem[]);
}
type Metadata = Readonly<Record<string, string>>;
interface Origin {
  readonly source?: string;
  readonly metadata?: Metadata;
}
interface Heading extends Origin {
  readonly type: 'heading';
  readonly level: number;
  readonly style: string;
  readonly id?: string;
  readonly children: readonly Inline[];
}
interface Paragraph extends Origin {
  readonly type: 'paragraph';
  readonly style: string;
  readonly id?: string;
  readonly inset?: {
    readonly left: number;
    readonly right: number;
  };
  readonly children: readonly Inline[];
}
type TextBlock = Heading | Paragraph;
type Inline = Text | Link | Break | Field | Sequence;
interface Text extends Origin {
  readonly type: 'text';
  readonly value: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly position?: 'sub' | 'sup';
  readonly style?: string;
  readonly language?: string;
}
interface Link {
  readonly type: 'link';
  readonly target: string;
  readonly children: readonly (Text | Break)[];
}
interface Break {
  readonly type: 'break';
}
interface Field {
  readonly type: 'field';
  readonly field: 'page' | 'pages';
  readonly digits?: 'thai' | 'arabic';
}
interface Sequence {
  readonly type: 'sequence';
  readonly name: string;
  readonly value: string;
}
interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly labels: readonly Label[];
}
interface Shape {
  readonly path: string;
  readonly fill?: string;
  readonly evenOdd?: true;
  readonly stroke?: Stroke;
}
interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
}
interface Label {
  readonly type: 'label';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: Paragraph;
}
interface Theme {
  readonly font: ThemeFont;
  readonly fonts?: Readonly<Record<string, ThemeFontFiles>> | undefined;
  readonly page: PageGeometry;
  readonly paragraphs: Readonly<Record<string, ParagraphStyle>>;
  readonly lists: Readonly<Record<string, ListStyle>>;
  readonly tables: Readonly<Record<string, TableStyle>>;
  readonly link: LinkStyle;
  readonly symbol: SymbolStyle;
  readonly spans?: Readonly<Record<string, SpanStyle>> | undefined;
  readonly watermark?: Watermark | undefined;
}
interface SpanStyle {
  readonly name: string;
  readonly color?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly font?: string | undefined;
}
interface Watermark {
  readonly text: string;
  readonly color: string;
}
interface ThemeFont {
  readonly family: string;
}
interface ThemeFontFiles {
  readonly regular: string;
  readonly bold?: string | undefined;
  readonly italic?: string | undefined;
  readonly boldItalic?: string | undefined;
}
interface PageGeometry {
  readonly paper: {
    readonly width: number;
    readonly height: number;
  };
  readonly orientation: Orientation;
  readonly margin: Edges;
  readonly header: number;
  readonly footer: number;
}
type Orientation = 'portrait' | 'landscape';
interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
type Alignment = 'left' | 'center' | 'right' | 'justify';
interface ParagraphStyle {
  readonly name: string;
  readonly font?: string | undefined;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color?: string | undefined;
  readonly align: Alignment;
  readonly indent: {
    readonly left: number;
    readonly right: number;
    readonly firstLine: number;
  };
  readonly spacing: {
    readonly before: number;
    readonly after: number;
    readonly line: number;
    readonly exact?: number | undefined;
  };
  readonly keepWithNext: boolean;
  readonly keepLines: boolean;
}
type Numbering = 'decimal' | 'thai-digits' | 'thai-letters' | 'none';
interface ListStyle {
  readonly name: string;
  readonly numbering: Numbering;
  readonly marker: string;
  readonly indent: number;
  readonly hanging: number;
}
interface TableStyle {
  readonly name: string;
  readonly rule: {
    readonly width: number;
    readonly color: string;
  };
  readonly padding: Edges;
  readonly fill?: TableFill | undefined;
  readonly columns: readonly number[];
  readonly keepRows?: boolean | undefined;
}
interface TableFill {
  readonly head?: string | undefined;
  readonly rowHead?: string | undefined;
  readonly cell?: string | undefined;
  readonly levels?: Readonly<Partial<Record<LevelName, string | undefined>>> | undefined;
}
interface SymbolStyle {
  readonly family: string;
  readonly scale: number;
}
interface LinkStyle {
  readonly color: string;
  readonly underline: boolean;
}
interface Document {
  readonly type: 'document';
  readonly info: DocumentInfo;
  readonly theme: Theme;
  readonly digits: Digits;
  readonly sections: readonly Section[];
}
type Digits = 'thai' | 'arabic';
interface DocumentInfo {
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly keywords: readonly string[];
  readonly language: string;
  readonly date: string;
}
interface PageNumbering {
  readonly letters?: true;
  readonly start?: number;
}
interface Section {
  readonly type: 'section';
  readonly orientation: Orientation;
  readonly pageNumbers?: PageNumbering;
  readonly header: readonly Block[];
  readonly footer: readonly Block[];
  readonly firstPage?: {
    readonly header: readonly Block[];
    readonly footer: readonly Block[];
  };
  readonly children: readonly Block[];
}
type Block = TextBlock | List | Table | Figure | PageBreak | Contents;
interface List extends Origin {
  readonly type: 'list';
  readonly style: string;
  readonly items: readonly ListItem[];
}
interface Control {
  readonly kind: 'text' | 'locked' | 'ticks';
  readonly tag: string;
  readonly title: string;
  readonly isPrompt?: true;
}
interface ListItem extends Origin {
  readonly type: 'item';
  readonly marker: string;
  readonly number?: number;
  readonly isBox?: true;
  readonly children: readonly Block[];
}
interface Table extends Origin {
  readonly type: 'table';
  readonly style: string;
  readonly id?: string;
  readonly columns: readonly number[];
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
  readonly caption?: Paragraph;
  readonly description?: string;
  readonly layout?: true;
}
interface TableRow extends Origin {
  readonly type: 'row';
  readonly cells: readonly TableCell[];
}
interface TableCell extends Origin {
  readonly type: 'cell';
  readonly scope?: 'column' | 'row';
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly continued?: string;
  readonly control?: Control;
  readonly fill?: string;
  readonly children: readonly Block[];
}
interface Figure extends Origin {
  readonly type: 'figure';
  readonly style?: string;
  readonly id?: string;
  readonly image: Image;
  readonly width?: number;
  readonly alt: string;
  readonly caption?: Paragraph;
}
interface Image {
  readonly source?: string;
  readonly file?: ImageFile;
}
type ImageFile = RasterFile | DrawingFile;
interface DrawingFile {
  readonly format: 'drawing';
  readonly drawing: Drawing;
  readonly width: number;
  readonly height: number;
}
interface PageBreak {
  readonly type: 'page-break';
}
interface Contents {
  readonly type: 'contents';
  readonly styles: readonly string[];
  readonly entries: readonly ContentsEntry[];
}
interface ContentsEntry extends Paragraph {
  readonly level: number;
  readonly target: string;
}
type Node = Document | Section | Block | ListItem | TableRow | TableCell | Label | Inline;
interface TextOptions {
  readonly lineBreak?: string;
  readonly field?: (field: Field) => string;
}
declare const inlineText: (inlines: readonly Inline[], { lineBreak, field }?: TextOptions) => string;
declare function childrenOf(node: Node): readonly Node[];
type Visitor = (node: Node, parent: Node | undefined) => 'skip' | undefined | void;
declare function visit(node: Node, enter: Visitor, parent?: Node): void;
declare function visitBody({ sections }: Document, enter: Visitor): void;
declare function anchorsOf(document: Document): ReadonlySet<string>;
interface GridCell {
  readonly cell: TableCell;
  readonly row: number;
  readonly rowEnd: number;
  readonly column: number;
  readonly columnEnd: number;
}
interface GridRow {
  readonly cells: readonly GridCell[];
  readonly covered: number;
  readonly overlaps: boolean;
}
declare function tableGrid(rows: readonly TableRow[]): readonly GridRow[];
type BlockHandlers<Rest extends readonly unknown[], Result> = {
  readonly [Type in Block['type']]: (
    node: Extract<
      Block,
      {
        readonly type: Type;
      }
    >,
    ...rest: Rest
  ) => Result;
};
declare function handleBlock<Rest extends readonly unknown[], Result>(
  handlers: BlockHandlers<Rest, Result>,
  node: Block,
  ...rest: Rest
): Result;
declare class ExtractError extends PmqaError<ExtractProblem> {
  readonly name = 'ExtractError';
}
interface ExtractedReport {
  readonly report: Report;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly warnings: readonly Warning[];
}
declare function readEdition(file: string): Promise<Edition>;
interface ReadOptions {
  readonly repair?: boolean;
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
}
declare function readReport(path: FileInput, given?: ReadOptions): Promise<Report>;
type ReportReader = typeof readReport;
declare function createReader(): ReportReader;
declare function reportFiles(given: Report): ReadonlyMap<string, string>;
type EvidencePlace = 'cell' | 'appendix';
declare class TemplateError extends PmqaError<
  Extract<
    RefusedProblem,
    {
      code: 'template-refused';
    }
  >
> {
  readonly name = 'TemplateError';
  readonly issues: readonly TemplateIssue[];
  constructor(issues: readonly TemplateIssue[]);
}
type HelperResult = string | number | boolean | null | undefined;
type TemplateHelper = (...values: readonly never[]) => HelperResult;
type TemplateHelpers = Readonly<Record<string, TemplateHelper>>;
type BodyAlignment = 'left' | 'justify';
interface DocumentOptions {
  readonly template?: string;
  readonly digits?: Digits;
  readonly date?: string;
  readonly align?: BodyAlignment;
  readonly titlePage?: boolean;
  readonly openings?: boolean;
  readonly summary?: boolean;
  readonly evidence?: EvidencePlace;
  readonly continuedLevels?: boolean;
  readonly qrCodes?: boolean;
  readonly recommendations?: boolean;
  readonly contents?: boolean;
  readonly letteredFront?: boolean;
  readonly only?: readonly ReportPart[];
  readonly pictures?: 'placeholder' | 'strict';
  readonly draft?: string;
  readonly baseDir?: string;
  readonly roundTrip?: boolean;
}
interface BuiltDocument {
  readonly document: Document;
  readonly warnings: readonly Warning[];
}
interface Writer<Format extends string = string> {
  readonly format: Format;
  readonly working?: Words;
  readonly prepare?: () => Promise<unknown>;
  readonly pagesOf?: (document: Document, services: WriterServices) => Promise<PageNumbers>;
  readonly pageStartsOf?: (document: Document, services: WriterServices) => Promise<PageStarts>;
  readonly write: (document: Document, services: WriterServices) => Promise<WrittenFile>;
}
type PageNumbers = ReadonlyMap<string, number>;
interface PageStarts {
  readonly begun: ReadonlySet<TextBlock>;
  readonly parted: ReadonlySet<TextBlock>;
}
interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly pages?: number;
  readonly warnings?: readonly Warning[];
}
interface WriterServices {
  readonly family: () => Promise<FontFamily>;
  readonly families?: () => Promise<FontFamilies>;
  readonly pages: () => Promise<PageNumbers>;
  readonly pageStarts: () => Promise<PageStarts>;
  readonly drawPng: (drawing: Drawing) => Promise<Uint8Array>;
  readonly provenance?: () => Promise<FileProvenance>;
  readonly budget: Budget;
}
interface FileProvenance {
  readonly source: string;
  readonly customXml: (parts: ReadonlyMap<string, Uint8Array>) => string;
}
interface WriterOptions {
  readonly keepTogether?: readonly string[];
  readonly pdf?: PdfOutputOptions;
}
interface PdfOutputOptions {
  readonly tagged?: boolean;
  readonly standard?: 'PDF/A-2b' | 'PDF/A-1b' | 'none';
  readonly compressed?: boolean;
}
interface DocxOptions {
  readonly pages?: ReadonlyMap<string, number>;
  readonly pageStarts?: PageStarts;
  readonly budget?: Budget;
  readonly roundTrip?: boolean;
  readonly keepTogether?: readonly string[];
  readonly families?: FontFamilies;
  readonly drawPng?: (drawing: Drawing) => Promise<Uint8Array>;
  readonly customXml?: (parts: ReadonlyMap<string, Uint8Array>) => string;
}
declare function writeDocx(
  document: Document,
  family: FontFamily,
  { pages, pageStarts, budget, roundTrip, keepTogether, families, drawPng, customXml }?: DocxOptions,
): Promise<Uint8Array>;
type __docx_write_js_DocxOptions = DocxOptions;
declare const __docx_write_js_writeDocx: typeof writeDocx;
declare namespace __docx_write_js {
  export { __docx_write_js_writeDocx as writeDocx };
  export type { __docx_write_js_DocxOptions as DocxOptions };
}
declare function pdfWriter({ keepTogether, pdf }?: WriterOptions): {
  readonly format: 'pdf';
  readonly working: {
    readonly th: '\u0E08\u0E31\u0E14\u0E2B\u0E19\u0E49\u0E32 PDF';
    readonly en: 'laying out the PDF';
  };
  readonly prepare: () => Promise<void>;
  readonly pagesOf: (document: Document, services: WriterServices) => Promise<PageNumbers>;
  readonly pageStartsOf: (document: Document, services: WriterServices) => Promise<PageStarts>;
  readonly write: (
    document: Document,
    services: WriterServices,
  ) => Promise<{
    bytes: Uint8Array<ArrayBufferLike>;
    pages: number;
    warnings: Warning[];
  }>;
};
declare const WRITERS: readonly [
  ({ keepTogether }?: WriterOptions) => {
    readonly format: 'docx';
    readonly working: {
      readonly th: '\u0E2A\u0E23\u0E49\u0E32\u0E07\u0E44\u0E1F\u0E25\u0E4C Word';
      readonly en: 'writing Word';
    };
    readonly prepare: () => Promise<typeof __docx_write_js>;
    readonly write: (
      document: Document,
      services: WriterServices,
    ) => Promise<{
      bytes: Uint8Array<ArrayBufferLike>;
    }>;
  },
  typeof pdfWriter,
];
type Format = ReturnType<(typeof WRITERS)[number]>['format'];
declare const FORMATS: readonly Format[];
type Stage<Own extends string = never> = 'check' | 'template' | 'images' | Format | Own;
type FormatChoice<Own extends string = never> = readonly (Format | Own)[] | undefined;
interface GenerateOptions<
  Own extends string = never,
  Chosen extends FormatChoice<Own> = FormatChoice<Own>,
> extends DocumentOptions {
  readonly formats?: Chosen;
  readonly criteria?: string | Edition;
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: Stage<Own>) => unknown;
}
interface FixedOptions<Own extends string = never> extends WriterOptions {
  readonly font?: FontFamily;
  readonly assets?: Assets;
  readonly helpers?: TemplateHelpers;
  readonly writers?: readonly Writer<Own>[];
}
type GeneratorOptions<
  Own extends string = never,
  Chosen extends FormatChoice<Own> = FormatChoice<Own>,
> = GenerateOptions<NoInfer<Own>, Chosen> & FixedOptions<Own>;
type IsOne<Name, Each = Name> = Each extends Name ? ([Name] extends [Each] ? true : false) : never;
type NamedFormat<List extends readonly string[]> = number extends List['length']
  ? never
  : {
      [At in keyof List]: IsOne<List[At]> extends true ? List[At] : never;
    }[number];
type CertainFormat<Own extends string, Chosen extends FormatChoice<Own>> = [Chosen] extends [undefined]
  ? Format | Own
  : [Chosen] extends [readonly string[]]
    ? NamedFormat<Chosen>
    : never;
type PossibleFormat<Own extends string, Chosen extends FormatChoice<Own>> = undefined extends Chosen
  ? Format | Own
  : NonNullable<Chosen>[number];
type GeneratedFiles<Own extends string = never, Chosen extends FormatChoice<Own> = FormatChoice<Own>> = {
  readonly [Name in CertainFormat<Own, Chosen>]: Uint8Array<ArrayBuffer>;
} & {
  readonly [
    Name in Exclude<PossibleFormat<Own, Chosen>, CertainFormat<Own, Chosen>>
  ]?: Uint8Array<ArrayBuffer>;
};
type PageCount<Own extends string, Chosen extends FormatChoice<Own>> =
  'pdf' extends Exclude<CertainFormat<Own, Chosen>, Own>
    ? {
        readonly pages: number;
      }
    : {
        readonly pages?: number;
      };
type GeneratedReport<
  Own extends string = never,
  Chosen extends FormatChoice<Own> = FormatChoice<Own>,
> = GeneratedFiles<Own, Chosen> &
  PageCount<Own, Chosen> & {
    readonly warnings: readonly Warning[];
  };
type ToDocumentOptions = DocumentOptions &
  Pick<GenerateOptions, 'criteria' | 'limits' | 'signal' | 'onProgress'> &
  Pick<FixedOptions, 'font' | 'helpers'>;
declare function toDocument(report: ReportInput, given?: ToDocumentOptions): Promise<BuiltDocument>;
interface Generator<Own extends string = never, Chosen extends FormatChoice<Own> = FormatChoice<Own>> {
  readonly generate: <const Asked extends FormatChoice<Own> = Chosen>(
    report: ReportInput,
    options?: GenerateOptions<Own, Asked>,
  ) => Promise<GeneratedReport<Own, Asked>>;
  readonly prepare: () => Promise<void>;
}
declare function createGenerator<
  Own extends string = never,
  const Chosen extends FormatChoice<Own> = undefined,
>(given?: GeneratorOptions<Own, Chosen>): Generator<Own, Chosen>;
declare const generateReport: <
  Own extends string = never,
  const Chosen extends FormatChoice<Own> = undefined,
>(
  report: ReportInput,
  options?: GeneratorOptions<Own, Chosen>,
) => Promise<GeneratedReport<Own, Chosen>>;
type FaceSource = string | Uint8Array;
interface FamilySource {
  readonly name: string;
  readonly regular: FaceSource;
  readonly bold?: FaceSource;
  readonly italic?: FaceSource;
  readonly boldItalic?: FaceSource;
}
declare function registerFamily(given: FamilySource): Promise<FontFamily>;
interface ImportOptions {
  readonly agency?: string;
  readonly fiscalYear?: number;
  readonly roundMonths?: 6 | 9 | 12;
  readonly category?: number;
}
interface ImportedReport {
  readonly report: Report;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly warnings: readonly ImportWarning[];
  readonly rest: readonly string[];
  readonly notes: string;
}
interface ReportStart {
  readonly agency?: string;
  readonly fiscalYear: number;
  readonly roundMonths?: RoundMonths;
}
interface StarterOptions extends ReportStart {
  readonly categories?: readonly number[];
  readonly edition?: Edition;
}
declare function starterFiles(given: StarterOptions): ReadonlyMap<string, string>;
interface StatusOptions {
  readonly today: string;
  readonly criteria?: Edition;
  readonly findings?: readonly Finding[];
}
interface StatusGroup {
  readonly name: string;
  readonly levels: readonly [done: number, all: number];
  readonly guidelines: readonly [ticked: number, all: number];
  readonly evidence: readonly [done: number, all: number];
  readonly indicators: readonly [done: number, all: number];
  readonly findings: number;
  readonly daysLeft?: number;
}
interface ReportStatus {
  readonly agency: string;
  readonly fiscalYear: number;
  readonly today: string;
  readonly total: StatusGroup;
  readonly owners: readonly StatusGroup[];
  readonly categories: readonly StatusGroup[];
}
declare function reportStatus(input: ReportInput, given: StatusOptions): Promise<ReportStatus>;
declare function statusDocument(status: ReportStatus): Promise<Document>;
declare const GROUPINGS: readonly ['item', 'owner', 'category'];
type Grouping = (typeof GROUPINGS)[number];
interface FormOptions {
  readonly by?: Grouping;
  readonly due?: string;
  readonly criteria?: string | Edition;
  readonly baseDir?: string;
}
interface FormFile {
  readonly name: string;
  readonly data: Uint8Array;
  readonly parts: readonly string[];
}
declare function reportForms(input: ReportInput, given?: FormOptions): Promise<readonly FormFile[]>;
interface CollectConflict {
  readonly part: string;
  readonly file: string;
  readonly theirs: Report;
  readonly apply: (report: Report) => Report;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}
interface FilledFile {
  readonly name: string;
  readonly data: Uint8Array;
}
interface TakenPart {
  readonly part: string;
  readonly file: string;
}
interface CollectedForms {
  readonly report: Report;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly taken: readonly TakenPart[];
  readonly conflicts: readonly CollectConflict[];
  readonly unchanged: readonly string[];
  readonly refused: readonly {
    readonly file: string;
    readonly problems: readonly Problem[];
  }[];
  readonly warnings: readonly ((Warning | ImportWarning) & {
    readonly file: string;
  })[];
  readonly rest: readonly {
    readonly file: string;
    readonly lines: readonly string[];
  }[];
}
declare function collectForms(input: ReportInput, files: readonly FilledFile[]): Promise<CollectedForms>;
interface BatchGeneration<Chosen extends FormatChoice = FormatChoice> extends Omit<
  GeneratorOptions<never, Chosen>,
  'onProgress' | 'signal' | 'writers' | 'helpers'
> {
  readonly repair?: boolean;
}
type BatchInput =
  | string
  | {
      readonly name: string;
      readonly report: ReportInput | string;
      readonly options?: Omit<GenerateOptions, 'onProgress' | 'signal'>;
    };
interface BatchFailure {
  readonly name: string;
  readonly code: ProblemCode;
  readonly message: Words;
  readonly problems: readonly Problem[];
}
type InputFormats<Input extends BatchInput, Chosen extends FormatChoice> = Input extends string
  ? Chosen
  : 'options' extends keyof Input
    ? 'formats' extends keyof NonNullable<Input['options']>
      ? FormatChoice
      : Chosen
    : Chosen;
type BatchOutcome<Chosen extends FormatChoice = FormatChoice> = {
  readonly name: string;
  readonly input: BatchInput;
} & (
  | {
      readonly ok: true;
      readonly result: GeneratedReport<never, Chosen>;
    }
  | {
      readonly ok: false;
      readonly failure: BatchFailure;
    }
);
interface BatchOptions<Chosen extends FormatChoice = FormatChoice> extends BatchGeneration<Chosen> {
  readonly jobs?: number;
  readonly signal?: AbortSignal;
}
declare function generateAll<Input extends BatchInput, const Chosen extends FormatChoice = undefined>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  given?: BatchOptions<Chosen>,
): AsyncGenerator<BatchOutcome<InputFormats<Input, Chosen>>, void, undefined>;
interface ExtractOptions<Isolated extends boolean = boolean> {
  readonly isolate?: Isolated;
}
declare function extractReport(file: Uint8Array, options?: ExtractOptions<false>): Report;
declare function extractReport(file: string | URL, options?: ExtractOptions): Promise<Report>;
declare function extractReport(file: Uint8Array, options: ExtractOptions<true>): Promise<Report>;
declare function extractReport(file: FileInput, options?: ExtractOptions): Report | Promise<Report>;
declare function extractReportFolder(file: Uint8Array, options?: ExtractOptions<false>): ExtractedReport;
declare function extractReportFolder(file: string | URL, options?: ExtractOptions): Promise<ExtractedReport>;
declare function extractReportFolder(
  file: Uint8Array,
  options: ExtractOptions<true>,
): Promise<ExtractedReport>;
declare function extractReportFolder(
  file: FileInput,
  options?: ExtractOptions,
): ExtractedReport | Promise<ExtractedReport>;
interface ImportReportOptions extends ImportOptions {
  readonly isolate?: boolean;
}
declare function importReport(file: FileInput, given?: ImportReportOptions): Promise<ImportedReport>;
interface EjectResult {
  readonly files: readonly string[];
}
declare function ejectTemplate(path: string): Promise<EjectResult>;
interface FormTemplate extends EjectResult {
  readonly notes: readonly TemplateIssue[];
}
declare function templateFromWord(form: FileInput, folder: string): Promise<FormTemplate>;
export {
  CATEGORY_TITLES,
  EditionError,
  ExtractError,
  FORMATS,
  FontFamilyError,
  ITEM_TITLES,
  ImportError,
  LEVELS,
  LEVEL_LABELS,
  LIMITS,
  LIST_STYLES,
  LayoutError,
  LimitError,
  OFFICIAL_SCALE,
  OptionError,
  PmqaError,
  ROUNDS,
  ReadError,
  ReportError,
  STANDARD,
  TemplateError,
  anchorsOf,
  checkReport,
  childrenOf,
  collectForms,
  compareReports,
  createGenerator,
  createReader,
  describeProblem,
  ejectTemplate,
  extractReport,
  extractReportFolder,
  formatPath,
  generateAll,
  generateReport,
  handleBlock,
  importReport,
  indicatorScore,
  inlineText,
  itemScore,
  joinLines,
  loadDictionary,
  parseEdition,
  parseReport,
  percentAchieved,
  readEdition,
  readReport,
  registerFamily,
  repairThai,
  reportFiles,
  reportForms,
  reportSchema,
  reportScores,
  reportStatus,
  starterFiles,
  statusDocument,
  tableGrid,
  templateFromWord,
  toDocument,
  useAssets,
  visit,
  visitBody,
};
export type {
  ActivityInput,
  AppendixInput,
  Assets,
  BatchFailure,
  BatchInput,
  BatchOptions,
  BatchOutcome,
  Block$1 as Block,
  BlockHandlers,
  BlockInput,
  BodyAlignment,
  Break,
  BreakInput,
  BuiltDocument,
  Category,
  CategoryInput,
  CategoryNumber,
  CategoryScore,
  CheckOptions,
  CollectConflict,
  CollectedForms,
  ColumnLabelsInput,
  ContentInput,
  Contents,
  ContentsEntry,
  CoverInput,
  Digits,
  Document,
  Block as DocumentBlock,
  DocumentInfo,
  Inline as DocumentInline,
  Drawing,
  DrawingFile,
  Edition,
  EditionInput,
  EditionResult,
  Evidence,
  EvidenceInput,
  ExtractOptions,
  ExtractProblem,
  ExtractedReport,
  FamilySource,
  Field,
  Figure,
  FigureBlockInput,
  FigureInput,
  FigureRowInput,
  FileInput,
  FilePlace,
  FilledFile,
  Finding,
  FindingCode,
  FixedOptions,
  FollowUpInput,
  FontFace,
  FontFamily,
  FontProblem,
  FormFile,
  FormOptions,
  FormTemplate,
  Format,
  FormatChoice,
  GenerateOptions,
  GeneratedFiles,
  GeneratedReport,
  Generator,
  GeneratorOptions,
  GridCell,
  GridRow,
  GuidelineChange,
  Heading,
  HelperResult,
  Image,
  ImageFile,
  ImportReportOptions as ImportOptions,
  ImportProblem,
  ImportWarning,
  ImportedReport,
  IndicatorChange,
  IndicatorInput,
  IndicatorYearInput,
  Inline$1 as Inline,
  InlineInput,
  Issue,
  IssueCode,
  Item,
  ItemCode,
  ItemComparison,
  ItemInput,
  ItemScore,
  ItemSummaryInput,
  JoinedText,
  Label,
  LayoutProblem,
  Level,
  LevelComparison,
  LevelInput,
  LevelName,
  Limits,
  Link,
  LinkInput,
  LinkTargetInput,
  List,
  ListInput,
  ListItem,
  ListItemInput,
  ListStyle,
  ListStyleName,
  MarkInput,
  MarkedTextInput,
  MetLimit,
  Node,
  OwnerInput,
  PageBreak,
  PageBreakInput,
  PageGeometry,
  PageNumbers,
  PageStarts,
  Paragraph,
  ParagraphStyle,
  ParseOptions,
  ParseResult,
  PdfOutputOptions,
  PlanInput,
  Problem,
  ProblemCode,
  ProblemDetail,
  ProblemPlace,
  ProfileGroupInput,
  ProfileInput,
  ProfileSectionInput,
  ProfileTopicInput,
  ReadOptions,
  RepairChange,
  RepairRuleName,
  RepairedText,
  Report,
  ReportComparison,
  ReportInput,
  ReportPart,
  ReportPath,
  ReportReader,
  ReportScores,
  ReportStatus,
  ResultItemCode,
  ResultItemInput,
  ResultsInput,
  RoundMonths,
  Scale,
  Section,
  Sequence,
  Severity,
  Shape,
  SignatureInput,
  SourcePosition,
  Stage,
  StarterOptions,
  Statement,
  StatementInput,
  StatusGroup,
  StatusOptions,
  Stroke,
  Table,
  TableCell,
  TableCellInput,
  TableInput,
  TableRow,
  TableStyle,
  TakenPart,
  TemplateHelper,
  TemplateHelpers,
  TemplateIssue,
  Text,
  TextBlock,
  TextBlockInput,
  TextInput,
  TextOptions,
  Theme,
  ToDocumentOptions,
  Visitor,
  Warning,
  Words,
  Writer,
  WriterOptions,
  WriterServices,
  WrittenFile,
};
