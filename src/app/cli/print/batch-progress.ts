import { say, type Language } from '../../language.js';

const ERASE_LINE = '\r\u001b[2K';
const BAR = 24;

export interface BatchProgress {
  readonly show: (done: number, failed: number, skipped: number) => void;
  readonly end: () => void;
}

/** A bar on the error stream with the rate and the time left; nothing where that is not a terminal. */
export function createBatchProgress(total: number, language: Language, silent: boolean): BatchProgress {
  const { stderr } = process;
  if (silent || !stderr.isTTY) return { show: () => undefined, end: () => undefined };
  const start = performance.now();
  return {
    show: (done, failed, skipped) => {
      const seconds = (performance.now() - start) / 1000;
      stderr.write(`${ERASE_LINE}${progressLine({ done, failed, skipped, total, seconds }, language)}`);
    },
    end: () => void stderr.write(ERASE_LINE),
  };
}

export interface BatchState {
  readonly done: number;
  readonly failed: number;
  readonly skipped: number;
  readonly total: number;
  /** Since the batch began. */
  readonly seconds: number;
}

/** The bar as text. Reports that were skipped take no time, so the rate leaves them out. */
export function progressLine(
  { done, failed, skipped, total, seconds }: BatchState,
  language: Language,
): string {
  const made = done + failed;
  const past = made + skipped;
  const filled = Math.round((BAR * past) / total);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
  const counts = `${bar} ${past}/${total}${failed > 0 ? ` (${say({ th: 'ไม่สำเร็จ', en: 'failed' }, language)} ${failed})` : ''}`;
  if (made === 0 || seconds <= 0) return counts;
  const rate = made / seconds;
  const speed = `${rate.toFixed(1)} ${say({ th: 'รายงาน/วินาที', en: 'reports/s' }, language)}`;
  const left = duration((total - past) / rate);
  return `${counts}  ${speed}  ${say({ th: `เหลือ ${left}`, en: `${left} left` }, language)}`;
}

/** Minutes and seconds, with hours from one on. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const [hours, minutes, rest] = parts.map((part) => String(part).padStart(2, '0'));
  return parts[0] === 0 ? `${minutes}:${rest}` : `${hours}:${minutes}:${rest}`;
}
