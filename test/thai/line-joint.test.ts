import { describe, expect, it } from '@jest/globals';
import { spaceBetween } from '../../src/thai/line-joint.js';

describe('spaceBetween', () => {
  it.each([
    ['การอบรมต่าง ๆ', 'ของสำนักงาน'],
    ['สื่อสังคมออนไลน์', 'เช่น เฟซบุ๊ก'],
    ['ตามตัวชี้วัด', 'ได้แก่ ร้อยละ'],
    ['คณะกรรมการ', 'ตลอดจนผู้มีส่วนได้ส่วนเสีย'],
    ['ประจำปี', 'พ.ศ. 2563'],
    ['แผนของสำนักงาน', 'ก.พ.ร. กำหนด'],
    ['ในเชิงรุก เช่น', 'พัฒนากระบวนการ'],
    ['ปีงบประมาณ', '2563'],
    ['(e-office)', 'และระบบ'],
  ])('puts a space between %j and %j', (before, after) => {
    expect(spaceBetween(before, after)).toBe(true);
  });

  it.each([
    ['แนวทางการพัฒนา', 'ให้สอดคล้อง'],
    ['ก็เป็น', 'เช่นเดียวกัน'],
    ['ก็เป็นเช่น', 'นั้น'],
    ['บริหารงานโดย', 'กรม'],
  ])('does not know between %j and %j', (before, after) => {
    expect(spaceBetween(before, after)).toBeUndefined();
  });

  it.each([
    ['สำนัก/', 'กลุ่มงาน'],
    ['การประเมิน (', 'Assessment'],
    ['ระบบ e-', 'office'],
    ['เสร็จสิ้น ', 'ภายใน'],
    ['ผู้บริหาร', ') และ'],
  ])('puts none between %j and %j', (before, after) => {
    expect(spaceBetween(before, after)).toBe(false);
  });
});
