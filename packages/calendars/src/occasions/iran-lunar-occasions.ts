/**
 * Days of the lunar year in Iran's official calendar: key | month-day | kind (* holiday) | fa | ar | en | zh. `last` is the last day of the month.
 *
 * Source: as iranSolarOccasions. Which plain date a day is follows from the announced month starts (iranLunarMonths).
 */
export const iranLunarOccasions = `
lunar-new-year|1-1|religious|آغاز سال قمری|رأس السنة الهجرية|Lunar Hijri new year|伊历新年
promotion-of-virtue|1-2|religious|روز امر به معروف و نهی از منکر|يوم الأمر بالمعروف والنهي عن المنكر|Promotion of Virtue Day|劝善日
tasua|1-9|religious*|تاسوعای حسینی|تاسوعاء|Tasua|塔苏阿日
ashura|1-10|religious*|عاشورای حسینی|عاشوراء|Ashura|阿舒拉日
captives-missing|1-11|national|تجلیل از اسرا و مفقودان|تكريم الأسرى والمفقودين|Captives and Missing Day|战俘与失踪者日
sajjad-martyrdom|1-12|religious|شهادت امام سجاد|استشهاد الإمام السجاد|Martyrdom of Imam Sajjad|萨贾德伊玛目殉难日
sajjad-martyrdom-2|1-25|religious|شهادت امام سجاد (به روایتی)|استشهاد الإمام السجاد (في رواية)|Martyrdom of Imam Sajjad (another account)|萨贾德伊玛目殉难日（另一说）
baqir-birth-2|2-3|religious|ولادت امام باقر (به روایتی)|مولد الإمام الباقر (في رواية)|Birth of Imam Baqir (another account)|巴基尔伊玛目诞辰（另一说）
hasan-martyrdom-2|2-7|religious|شهادت امام حسن مجتبی (به روایتی)|استشهاد الإمام الحسن (في رواية)|Martyrdom of Imam Hasan (another account)|哈桑伊玛目殉难日（另一说）
salman|2-7|religious|بزرگداشت سلمان فارسی|يوم تكريم سلمان الفارسي|Salman the Persian Day|萨勒曼·法尔西纪念日
arbaeen|2-20|religious*|اربعین حسینی|أربعين الإمام الحسين|Arbaeen|阿尔巴因节
prophet-passing|2-28|religious*|رحلت پیامبر و شهادت امام حسن مجتبی|وفاة الرسول واستشهاد الإمام الحسن|Passing of the Prophet, martyrdom of Imam Hasan|先知归真与哈桑伊玛目殉难日
reza-martyrdom|2-last|religious*|شهادت امام رضا|استشهاد الإمام الرضا|Martyrdom of Imam Reza|礼萨伊玛目殉难日
hijra|3-1|religious|هجرت پیامبر از مکه به مدینه|الهجرة النبوية من مكة إلى المدينة|Hijra of the Prophet|先知迁徙日
askari-martyrdom|3-8|religious*|شهادت امام حسن عسکری|استشهاد الإمام الحسن العسكري|Martyrdom of Imam Hasan al-Askari|哈桑·阿斯凯里伊玛目殉难日
unity-week|3-12|religious|ولادت پیامبر (به روایت اهل سنت)، آغاز هفتهٔ وحدت|المولد النبوي (رواية أهل السنة)، بداية أسبوع الوحدة|Birth of the Prophet (Sunni account), start of Unity Week|先知诞辰（逊尼派说），团结周开始
waqf-day|3-16|religious|روز وقف|يوم الوقف|Waqf (Endowment) Day|瓦克夫日
prophet-birth|3-17|religious*|ولادت پیامبر و امام جعفر صادق|المولد النبوي ومولد الإمام الصادق|Birth of the Prophet and of Imam Sadiq|先知与萨迪克伊玛目诞辰
abdolazim|4-4|religious|ولادت عبدالعظیم حسنی|مولد عبد العظيم الحسني|Birth of Abdolazim Hasani|阿卜杜勒阿齐姆诞辰
askari-birth|4-8|religious|ولادت امام حسن عسکری|مولد الإمام الحسن العسكري|Birth of Imam Hasan al-Askari|哈桑·阿斯凯里伊玛目诞辰
masumeh-passing|4-10|religious|وفات حضرت معصومه|وفاة السيدة المعصومة|Passing of Lady Masumeh|玛苏梅归真日
nurses-day|5-5|health|روز پرستار، ولادت حضرت زینب|يوم الممرض، مولد السيدة زينب|Nurses’ Day, birth of Lady Zaynab|护士节，宰纳卜诞辰
fatima-martyrdom-2|5-13|religious|شهادت حضرت فاطمه (به روایتی)|استشهاد السيدة فاطمة (في رواية)|Martyrdom of Fatima (another account)|法蒂玛殉难日（另一说）
fatima-martyrdom|6-3|religious*|شهادت حضرت فاطمه|استشهاد السيدة فاطمة|Martyrdom of Fatima|法蒂玛殉难日
umm-al-banin|6-13|religious|وفات ام‌البنین، تکریم مادران و همسران شهدا|وفاة أم البنين، تكريم أمهات الشهداء وزوجاتهم|Umm al-Banin, mothers and wives of martyrs|乌姆·巴宁归真，烈士母亲与妻子日
mothers-day|6-20|religious|روز زن و مادر، ولادت حضرت فاطمه|يوم المرأة والأم، مولد السيدة فاطمة|Women’s and Mothers’ Day, birth of Fatima|妇女与母亲节，法蒂玛诞辰
khomeini-birth|6-20|national|ولادت امام خمینی|مولد الإمام الخميني|Birth of Imam Khomeini|霍梅尼诞辰
baqir-birth|7-1|religious|ولادت امام محمد باقر|مولد الإمام الباقر|Birth of Imam Baqir|巴基尔伊玛目诞辰
hadi-martyrdom|7-3|religious|شهادت امام هادی|استشهاد الإمام الهادي|Martyrdom of Imam Hadi|哈迪伊玛目殉难日
jawad-birth|7-10|religious|ولادت امام جواد|مولد الإمام الجواد|Birth of Imam Jawad|贾瓦德伊玛目诞辰
ali-birth|7-13|religious*|ولادت امام علی، روز پدر|مولد الإمام علي، يوم الأب|Birth of Imam Ali, Fathers’ Day|阿里伊玛目诞辰，父亲节
itikaf|7-13|religious|آغاز روزهای اعتکاف|بداية أيام الاعتكاف|Start of the days of Itikaf|坐静日开始
zaynab-passing|7-15|religious|وفات حضرت زینب|وفاة السيدة زينب|Passing of Lady Zaynab|宰纳卜归真日
qibla-change|7-15|religious|تغییر قبله|تحويل القبلة|Change of the Qibla|朝向更改日
kazim-martyrdom|7-25|religious|شهادت امام موسی کاظم|استشهاد الإمام الكاظم|Martyrdom of Imam Kazim|卡齐姆伊玛目殉难日
mabath|7-27|religious*|مبعث پیامبر|المبعث النبوي|Mab’ath of the Prophet|先知受命日
husayn-birth|8-3|religious|ولادت امام حسین، روز پاسدار|مولد الإمام الحسين، يوم الحرس|Birth of Imam Husayn, Guards’ Day|侯赛因伊玛目诞辰，卫士日
abbas-birth|8-4|health|ولادت حضرت عباس، روز جانباز|مولد العباس، يوم جرحى الحرب|Birth of Abbas, Disabled Veterans’ Day|阿巴斯诞辰，伤残老兵日
sajjad-birth|8-5|religious|ولادت امام سجاد، روز صحیفهٔ سجادیه|مولد الإمام السجاد، يوم الصحيفة السجادية|Birth of Imam Sajjad|萨贾德伊玛目诞辰
youth-day|8-11|national|ولادت علی‌اکبر، روز جوان|مولد علي الأكبر، يوم الشباب|Birth of Ali Akbar, Youth Day|阿里·阿克巴尔诞辰，青年节
mahdi-birth|8-15|religious*|ولادت امام مهدی (نیمهٔ شعبان)|مولد الإمام المهدي (النصف من شعبان)|Birth of Imam Mahdi (mid-Sha’ban)|马赫迪伊玛目诞辰
khadija-passing|9-10|religious|وفات حضرت خدیجه|وفاة السيدة خديجة|Passing of Lady Khadija|赫蒂彻归真日
hasan-birth|9-15|religious|ولادت امام حسن مجتبی، روز تکریم خیّران|مولد الإمام الحسن، يوم تكريم المحسنين|Birth of Imam Hasan, Benefactors’ Day|哈桑伊玛目诞辰，慈善者日
qadr-1|9-18|religious|شب قدر|ليلة القدر|Night of Qadr|盖德尔夜
ali-struck|9-19|religious|ضربت خوردن امام علی، روز نهج‌البلاغه|ضربة الإمام علي، يوم نهج البلاغة|Wounding of Imam Ali, Nahj al-Balagha Day|阿里伊玛目遇刺日
qadr-2|9-20|religious|شب قدر (دوم)|ليلة القدر (الثانية)|Night of Qadr (second)|盖德尔夜（二）
ali-martyrdom|9-21|religious*|شهادت امام علی|استشهاد الإمام علي|Martyrdom of Imam Ali|阿里伊玛目殉难日
qadr-3|9-22|religious|شب قدر (سوم)|ليلة القدر (الثالثة)|Night of Qadr (third)|盖德尔夜（三）
quds-day|9-last-fri|international|روز جهانی قدس (آخرین جمعهٔ رمضان)|يوم القدس العالمي (آخر جمعة من رمضان)|Quds Day (last Friday of Ramadan)|耶路撒冷日（斋月最后一个星期五）
eid-fitr|10-1|religious*|عید فطر|عيد الفطر|Eid al-Fitr|开斋节
eid-fitr-2|10-2|religious*|تعطیل عید فطر|عطلة عيد الفطر|Eid al-Fitr holiday|开斋节假期
zurkhaneh|10-17|cultural|روز فرهنگ پهلوانی و ورزش زورخانه‌ای|يوم الفتوة ورياضة الزورخانة|Zurkhaneh Sport and Heroic Culture Day|英雄文化与力量之屋日
andalus|10-21|religious|فتح اندلس|فتح الأندلس|Conquest of al-Andalus|安达卢斯征服日
sadiq-martyrdom|10-25|religious*|شهادت امام جعفر صادق|استشهاد الإمام الصادق|Martyrdom of Imam Sadiq|萨迪克伊玛目殉难日
girls-day|11-1|religious|ولادت حضرت معصومه، روز دختر، آغاز دههٔ کرامت|مولد السيدة المعصومة، يوم الفتاة، بداية عشرة الكرامة|Birth of Lady Masumeh, Girls’ Day, Karamat Decade|玛苏梅诞辰，女孩日，尊严旬开始
imamzadeh-day|11-5|religious|تجلیل از امامزادگان و بقاع متبرکه|يوم تكريم المراقد المباركة|Holy Shrines Day|圣陵日
shahcheragh|11-6|religious|بزرگداشت احمد بن موسی، شاهچراغ|يوم تكريم أحمد بن موسى (شاهجراغ)|Shah Cheragh Day|沙赫切拉格纪念日
reza-birth|11-11|religious|ولادت امام رضا|مولد الإمام الرضا|Birth of Imam Reza|礼萨伊玛目诞辰
jawad-martyrdom|11-last|religious|شهادت امام جواد|استشهاد الإمام الجواد|Martyrdom of Imam Jawad|贾瓦德伊玛目殉难日
marriage-day|12-1|religious|سالگرد پیوند امام علی و حضرت فاطمه، روز ازدواج|ذكرى زواج الإمام علي والسيدة فاطمة، يوم الزواج|Marriage of Imam Ali and Fatima, Marriage Day|阿里与法蒂玛成婚日，婚姻日
mecca-1987|12-6|religious|سالگرد شهادت زائران خانهٔ خدا (۱۳۶۶)|ذكرى استشهاد حجاج بيت الله (١٣٦٦)|Pilgrims of Mecca (1987)|麦加朝觐者遇难纪念日（1987年）
baqir-martyrdom|12-7|religious|شهادت امام محمد باقر|استشهاد الإمام الباقر|Martyrdom of Imam Baqir|巴基尔伊玛目殉难日
arafah|12-9|religious|روز عرفه (روز نیایش)|يوم عرفة|Day of Arafah|阿拉法日
eid-adha|12-10|religious*|عید قربان|عيد الأضحى|Eid al-Adha|宰牲节
hadi-birth|12-15|religious|ولادت امام هادی|مولد الإمام الهادي|Birth of Imam Hadi|哈迪伊玛目诞辰
eid-ghadir|12-18|religious*|عید غدیر خم|عيد الغدير|Eid al-Ghadir|盖迪尔节
kazim-birth|12-20|religious|ولادت امام موسی کاظم|مولد الإمام الكاظم|Birth of Imam Kazim|卡齐姆伊玛目诞辰
mubahala|12-24|religious|روز مباهله|يوم المباهلة|Day of Mubahala|穆巴哈拉日
family-retirees|12-25|national|روز خانواده و تکریم بازنشستگان|يوم الأسرة وتكريم المتقاعدين|Family and Retirees’ Day|家庭与退休者日
`;
