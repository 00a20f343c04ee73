/** Loaded before the app: its wall clock is FAULT_CLOCK_MS away from the machine's, from FAULT_CLOCK_AFTER_MS after its start on. */
'use strict';

const shiftMs = Number(process.env.FAULT_CLOCK_MS);
const afterMs = Number(process.env.FAULT_CLOCK_AFTER_MS || '0');
const RealDate = Date;
const shift = () => (performance.now() >= afterMs ? shiftMs : 0);

class ShiftedDate extends RealDate {
  constructor(...values) {
    if (values.length === 0) super(RealDate.now() + shift());
    else super(...values);
  }

  static now() {
    return RealDate.now() + shift();
  }
}

globalThis.Date = ShiftedDate;
