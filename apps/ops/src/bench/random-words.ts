/** A small generator of numbers, the same in every run (mulberry32). Shape: seed → () => [0, 1). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const stems = (
  'بیمارستان دانشگاه درمان معاونت پزشکی سلامت خبر روابط عمومی رئیس بخش مراقبت ویژه تصویربرداری آزمایشگاه اورژانس پرستار پزشک ' +
  'بیماران کودکان جراحی قلب مغز اعصاب چشم گوش دندان داروخانه پژوهش آموزش همایش نشست جلسه افتتاح بهره برداری توسعه طرح برنامه ' +
  'خدمات رایگان مردم استان شهر روستا منطقه کشور وزارت بهداشت واکسن پیشگیری بهار تابستان پاییز زمستان امروز دیروز فردا هفته ماه ' +
  'سال ساعت صبح عصر شب اعلام گزارش بازدید تقدیر مراسم حضور همکاری تفاهم نامه قرارداد تجهیزات دستگاه تخت اتاق ساختمان مرکز واحد'
).split(' ');
const endings = ['', '', '', 'ی', 'ها', 'هایی', 'ان', 'انه', 'گر', 'ستان', 'وار', 'گاه', 'مند', 'چه', 'نامه', 'کار'];

/** Text of about this many bytes of UTF-8, its words as unequal in frequency as in real text. */
export function persianText(random: () => number, bytes: number): string {
  let text = '';
  let size = 0;
  while (size < bytes) {
    const stem = stems[Math.floor(random() ** 2 * stems.length)] ?? '';
    const ending = endings[Math.floor(random() * endings.length)] ?? '';
    const word = `${stem}${ending}${random() < 0.08 ? '.' : ''} `;
    text += word;
    size += word.length * 2 - 1;
  }
  return text.trim();
}
