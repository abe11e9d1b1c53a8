/**
 * Days of the solar year in Iran's official calendar: key | month-day | kind (* holiday) | fa | ar | en | zh.
 *
 * Source: the facts (which day, which occasion, whether it is a holiday) are of the official calendar of the Calendar Centre, Institute of
 * Geophysics, University of Tehran, as collected in the open persian-calendar project (github.com/persian-calendar, events data, whose authors
 * ask to be named); wording, keys, kinds and translations are ours. Licence of the facts: none needed; the attribution stands in docs/occasions.md.
 */
export const iranSolarOccasions = `
nowruz|1-1|national*|آغاز نوروز|بداية النوروز|Nowruz, the new year|诺鲁孜节，新年
nowruz-2|1-2|national*|عید نوروز، روز دوم|النوروز، اليوم الثاني|Nowruz, second day|诺鲁孜节第二天
nowruz-3|1-3|national*|عید نوروز، روز سوم|النوروز، اليوم الثالث|Nowruz, third day|诺鲁孜节第三天
nowruz-4|1-4|national*|عید نوروز، روز چهارم|النوروز، اليوم الرابع|Nowruz, fourth day|诺鲁孜节第四天
feyziyeh|1-2|national|سالگرد یورش به مدرسهٔ فیضیه (۱۳۴۲)|ذكرى اقتحام مدرسة الفيضية (١٣٤٢)|Raid on the Feyziyeh school (1963)|费兹耶学校事件纪念日（1963年）
fath-al-mobin|1-2|national|سالگرد عملیات فتح‌المبین (۱۳۶۱)|ذكرى عملية الفتح المبين (١٣٦١)|Operation Fath al-Mobin (1982)|法特赫-穆宾战役纪念日（1982年）
zoroaster|1-6|cultural|زادروز زرتشت|ميلاد زرادشت|Birth of Zoroaster|琐罗亚斯德诞辰
performing-arts|1-7|cultural|روز هنرهای نمایشی|يوم الفنون المسرحية|Performing Arts Day|表演艺术日
republic-day|1-12|national*|روز جمهوری اسلامی|يوم الجمهورية الإسلامية|Islamic Republic Day|伊斯兰共和国日
nature-day|1-13|national*|روز طبیعت (سیزده‌به‌در)|يوم الطبيعة|Nature Day|自然日
genetic-resources|1-15|professional|روز ذخایر ژنتیکی و زیستی|يوم الموارد الوراثية والحيوية|Genetic and Biological Resources Day|遗传与生物资源日
health-iran|1-18|health|روز سلامتی و آغاز هفتهٔ سلامت|يوم الصحة وبداية أسبوع الصحة|Iran’s Health Day, start of Health Week|伊朗健康日暨健康周开始
mohammad-baqer-sadr|1-19|national|سالگرد شهادت آیت‌الله محمدباقر صدر (۱۳۵۹)|ذكرى استشهاد آية الله محمد باقر الصدر (١٣٥٩)|Martyrdom of Ayatollah Mohammad Baqer al-Sadr (1980)|穆罕默德·巴基尔·萨德尔殉难日（1980年）
nuclear-technology|1-20|professional|روز ملی فناوری هسته‌ای|اليوم الوطني للتقنية النووية|National Nuclear Technology Day|国家核技术日
art-of-revolution|1-20|cultural|روز هنر انقلاب اسلامی، سالگرد سید مرتضی آوینی|يوم فن الثورة الإسلامية، ذكرى السيد مرتضى آويني|Art of the Revolution Day, memory of Morteza Avini|革命艺术日，阿维尼纪念日
sayyad-shirazi|1-21|national|سالگرد شهادت علی صیاد شیرازی (۱۳۷۸)|ذكرى استشهاد علي صياد شيرازي (١٣٧٨)|Martyrdom of Ali Sayyad Shirazi (1999)|阿里·萨亚德·设拉子殉难日（1999年）
housing-foundation|1-21|national|سالگرد بنیاد مسکن و حساب ۱۰۰ (۱۳۵۸)|ذكرى تأسيس مؤسسة الإسكان (١٣٥٨)|Founding of the Housing Foundation (1979)|住房基金会成立纪念日（1979年）
attar|1-25|cultural|بزرگداشت عطار نیشابوری|يوم تكريم العطار النيسابوري|Attar of Nishapur Day|阿塔尔纪念日
army-day|1-29|national|روز ارتش و نیروی زمینی|يوم الجيش والقوة البرية|Army Day|陆军日
saadi|2-1|cultural|بزرگداشت سعدی|يوم تكريم سعدي|Saadi Day|萨迪纪念日
persian-prose|2-1|cultural|روز نثر فارسی|يوم النثر الفارسي|Persian Prose Day|波斯语散文日
irgc-founded|2-2|national|سالگرد تأسیس سپاه پاسداران (۱۳۵۸)|ذكرى تأسيس حرس الثورة (١٣٥٨)|Founding of the Revolutionary Guards (1979)|革命卫队成立纪念日（1979年）
cultural-revolution|2-2|national|سالگرد اعلام انقلاب فرهنگی (۱۳۵۹)|ذكرى إعلان الثورة الثقافية (١٣٥٩)|Announcement of the Cultural Revolution (1980)|文化革命宣布纪念日（1980年）
clean-earth|2-2|international|روز زمین پاک|يوم الأرض النظيفة|Clean Earth Day|清洁地球日
sheikh-bahai|2-3|cultural|بزرگداشت شیخ بهایی|يوم تكريم الشيخ البهائي|Sheikh Bahai Day|谢赫·巴哈伊纪念日
architecture|2-3|professional|روز معماری|يوم العمارة|Architecture Day|建筑日
gharani|2-3|national|سالگرد شهادت ولی‌الله قرنی (۱۳۵۸)|ذكرى استشهاد ولي الله قرني (١٣٥٨)|Martyrdom of Valiollah Gharani (1979)|加拉尼殉难日（1979年）
tabas|2-5|national|سالگرد واقعهٔ طبس (۱۳۵۹)|ذكرى واقعة طبس (١٣٥٩)|The Tabas incident (1980)|塔巴斯事件纪念日（1980年）
transport-safety|2-7|professional|روز ایمنی حمل‌ونقل|يوم سلامة النقل|Transport Safety Day|运输安全日
councils|2-9|national|روز شوراها|يوم المجالس المحلية|Day of Councils|地方议会日
persian-gulf|2-10|national|روز ملی خلیج فارس|اليوم الوطني للخليج الفارسي|Persian Gulf National Day|波斯湾国家日
beit-al-moqaddas|2-10|national|سالگرد آغاز عملیات بیت‌المقدس (۱۳۶۱)|ذكرى بدء عملية بيت المقدس (١٣٦١)|Start of Operation Beit al-Moqaddas (1982)|圣城行动开始纪念日（1982年）
teachers-day|2-12|professional|روز معلم، سالگرد استاد مطهری|يوم المعلم، ذكرى الأستاذ مطهري|Teachers’ Day, memory of Morteza Motahari|教师节，穆塔哈里纪念日
sheikh-saduq|2-15|cultural|بزرگداشت شیخ صدوق|يوم تكريم الشيخ الصدوق|Sheikh Saduq Day|谢赫·萨杜克纪念日
special-diseases|2-18|health|روز بیماری‌های خاص و صعب‌العلاج|يوم الأمراض الخاصة والمستعصية|Special and Hard-to-treat Diseases Day|特殊及疑难疾病日
sheikh-kulayni|2-19|cultural|بزرگداشت شیخ کلینی|يوم تكريم الشيخ الكليني|Sheikh Kulayni Day|谢赫·库莱尼纪念日
national-documents|2-19|cultural|روز اسناد ملی و میراث مکتوب|يوم الوثائق الوطنية والتراث المكتوب|National Documents and Written Heritage Day|国家档案与文献遗产日
tobacco-fatwa|2-24|national|سالگرد لغو امتیاز تنباکو (۱۲۷۰)|ذكرى إلغاء امتياز التبغ (١٢٧٠)|End of the tobacco concession (1891)|烟草特许权废除纪念日（1891年）
ferdowsi|2-25|cultural|روز زبان فارسی و بزرگداشت فردوسی|يوم اللغة الفارسية وتكريم الفردوسي|Persian Language and Ferdowsi Day|波斯语日与菲尔多西纪念日
public-relations|2-27|professional|روز ارتباطات و روابط عمومی|يوم الاتصالات والعلاقات العامة|Communications and Public Relations Day|通信与公共关系日
khayyam|2-28|cultural|بزرگداشت خیام|يوم تكريم الخيام|Khayyam Day|海亚姆纪念日
population-iran|2-30|health|روز ملی جمعیت|اليوم الوطني للسكان|National Population Day|国家人口日
organ-donation|2-31|health|روز اهدای عضو، اهدای زندگی|يوم التبرع بالأعضاء|Organ Donation Day|器官捐献日
productivity|3-1|professional|روز بهره‌وری و بهینه‌سازی مصرف|يوم الإنتاجية وترشيد الاستهلاك|Productivity and Efficient Use Day|生产率与节约日
mulla-sadra|3-1|cultural|بزرگداشت ملاصدرا|يوم تكريم الملا صدرا|Mulla Sadra Day|穆拉·萨德拉纪念日
khorramshahr|3-3|national|آزادسازی خرمشهر (۱۳۶۱)، روز مقاومت، ایثار و پیروزی|تحرير خرمشهر (١٣٦١)، يوم المقاومة والإيثار والنصر|Liberation of Khorramshahr (1982)|霍拉姆沙赫尔解放日（1982年）
dezful|3-4|national|روز دزفول، روز مقاومت و پایداری|يوم دزفول، يوم المقاومة والصمود|Dezful Day, day of steadfastness|迪兹富勒日，坚守日
prisoners-families|3-5|national|روز نسیم مهر، حمایت از خانوادهٔ زندانیان|يوم دعم أسر السجناء|Day of Support for Prisoners’ Families|服刑人员家庭关怀日
first-parliament|3-7|national|سالگرد گشایش نخستین مجلس شورای اسلامی (۱۳۵۹)|ذكرى افتتاح أول مجلس شورى (١٣٥٩)|Opening of the first parliament (1980)|首届议会开幕纪念日（1980年）
khomeini-passing|3-14|national*|رحلت امام خمینی (۱۳۶۸)|رحيل الإمام الخميني (١٣٦٨)|Passing of Imam Khomeini (1989)|霍梅尼逝世纪念日（1989年）
leadership-election|3-14|national|سالگرد انتخاب آیت‌الله خامنه‌ای به رهبری (۱۳۶۸)|ذكرى انتخاب آية الله خامنئي قائدًا (١٣٦٨)|Election of Ayatollah Khamenei as leader (1989)|哈梅内伊当选领袖纪念日（1989年）
khordad-15|3-15|national*|قیام ۱۵ خرداد (۱۳۴۲)|انتفاضة ١٥ خرداد (١٣٤٢)|15 Khordad Uprising (1963)|霍尔达德月十五日起义纪念日（1963年）
handicrafts|3-20|cultural|روز صنایع دستی|يوم الصناعات اليدوية|Handicrafts Day|手工艺日
carpet-day|3-20|cultural|روز ملی فرش|اليوم الوطني للسجاد|National Carpet Day|国家地毯日
agriculture-jihad|3-27|professional|روز جهاد کشاورزی|يوم جهاد الزراعة|Agricultural Jihad Day|农业建设日
shariati|3-29|cultural|سالگرد درگذشت علی شریعتی (۱۳۵۶)|ذكرى وفاة علي شريعتي (١٣٥٦)|Death of Ali Shariati (1977)|阿里·沙里亚蒂逝世纪念日（1977年）
razavi-shrine-attack|3-30|national|سالگرد شهادت زائران حرم رضوی (۱۳۷۳)|ذكرى استشهاد زوار الحرم الرضوي (١٣٧٣)|Attack on the pilgrims of the Razavi shrine (1994)|礼萨圣陵朝圣者遇难纪念日（1994年）
chamran|3-31|national|سالگرد شهادت مصطفی چمران (۱۳۶۰)|ذكرى استشهاد مصطفى جمران (١٣٦٠)|Martyrdom of Mostafa Chamran (1981)|穆斯塔法·查姆兰殉难日（1981年）
professors-basij|3-31|professional|روز بسیج استادان|يوم تعبئة الأساتذة|Professors’ Basij Day|教授动员日
religious-information|4-1|religious|روز تبلیغ و اطلاع‌رسانی دینی|يوم التبليغ والإعلام الديني|Religious Information Day|宗教宣讲日
guilds|4-1|professional|روز اصناف|يوم النقابات المهنية|Guilds Day|行会日
judiciary|4-7|national|روز قوهٔ قضائیه، سالگرد شهادت آیت‌الله بهشتی|يوم السلطة القضائية، ذكرى استشهاد آية الله بهشتي|Judiciary Day, martyrdom of Ayatollah Beheshti|司法日，贝赫什提殉难日
sardasht|4-7|national|سالگرد بمباران شیمیایی سردشت (۱۳۶۶)|ذكرى القصف الكيميائي لسردشت (١٣٦٦)|Chemical bombing of Sardasht (1987)|萨尔达什特化武袭击纪念日（1987年）
chemical-weapons|4-8|health|روز مبارزه با سلاح‌های شیمیایی و میکروبی|يوم مكافحة الأسلحة الكيميائية والجرثومية|Day against Chemical and Biological Weapons|反生化武器日
industry-mine|4-10|professional|روز صنعت و معدن|يوم الصناعة والتعدين|Industry and Mine Day|工矿日
mehran|4-10|national|روز آزادسازی مهران|يوم تحرير مهران|Liberation of Mehran|梅赫兰解放日
saib|4-10|cultural|بزرگداشت صائب تبریزی|يوم تكريم صائب التبريزي|Saib Tabrizi Day|赛义卜·大不里士纪念日
cultural-diplomacy|4-10|cultural|روز دیپلماسی فرهنگی و تعامل با جهان|يوم الدبلوماسية الثقافية|Cultural Diplomacy Day|文化外交日
saduqi|4-11|national|سالگرد شهادت آیت‌الله صدوقی (۱۳۶۱)|ذكرى استشهاد آية الله صدوقي (١٣٦١)|Martyrdom of Ayatollah Saduqi (1982)|萨杜吉殉难日（1982年）
flight-655|4-12|national|سالگرد هواپیمای مسافری ایران، پرواز ۶۵۵ (۱۳۶۷)|ذكرى طائرة الركاب الإيرانية ٦٥٥ (١٣٦٧)|Iran Air flight 655 (1988)|伊朗航空655号班机纪念日（1988年）
allameh-amini|4-12|cultural|بزرگداشت علامه امینی|يوم تكريم العلامة الأميني|Allameh Amini Day|阿拉梅·阿米尼纪念日
pen-day|4-14|professional|روز قلم|يوم القلم|Day of the Pen|笔之日
municipalities|4-14|professional|روز شهرداری و دهیاری|يوم البلديات|Municipalities Day|市政日
tax-day|4-16|professional|روز مالیات|يوم الضرائب|Tax Day|税务日
children-literature|4-18|cultural|روز ادبیات کودکان و نوجوانان|يوم أدب الأطفال والناشئة|Children’s Literature Day|儿童文学日
nojeh|4-18|national|سالگرد کشف کودتای نوژه (۱۳۵۹)|ذكرى كشف انقلاب نوجه (١٣٥٩)|The Nojeh coup uncovered (1980)|挫败诺杰政变纪念日（1980年）
hijab-chastity|4-21|religious|روز عفاف و حجاب|يوم العفاف والحجاب|Chastity and Hijab Day|贞洁与头巾日
goharshad|4-21|national|سالگرد واقعهٔ مسجد گوهرشاد (۱۳۱۴)|ذكرى واقعة مسجد كوهرشاد (١٣١٤)|The Goharshad mosque events (1935)|古哈尔沙德清真寺事件纪念日（1935年）
khwarizmi|4-22|cultural|بزرگداشت خوارزمی|يوم تكريم الخوارزمي|Khwarizmi Day|花拉子密纪念日
information-technology|4-22|professional|روز فناوری اطلاعات|يوم تقنية المعلومات|Information Technology Day|信息技术日
dialogue-world|4-23|national|روز گفت‌وگو و تعامل سازنده با جهان|يوم الحوار والتفاعل البنّاء مع العالم|Dialogue with the World Day|与世界对话日
experts-assembly|4-23|national|سالگرد گشایش نخستین مجلس خبرگان رهبری (۱۳۶۲)|ذكرى افتتاح أول مجلس خبراء القيادة (١٣٦٢)|First Assembly of Experts (1983)|首届专家会议开幕纪念日（1983年）
welfare-social-security|4-25|health|روز بهزیستی و تأمین اجتماعی|يوم الرعاية والضمان الاجتماعي|Welfare and Social Security Day|福利与社会保障日
guardian-council|4-26|national|سالگرد تأسیس شورای نگهبان (۱۳۵۹)|ذكرى تأسيس مجلس صيانة الدستور (١٣٥٩)|Founding of the Guardian Council (1980)|宪法监护委员会成立纪念日（1980年）
resolution-598|4-27|national|سالگرد پذیرش قطعنامهٔ ۵۹۸ (۱۳۶۷)|ذكرى قبول القرار ٥٩٨ (١٣٦٧)|Acceptance of Resolution 598 (1988)|接受598号决议纪念日（1988年）
kashani|4-30|national|بزرگداشت آیت‌الله کاشانی|يوم تكريم آية الله كاشاني|Ayatollah Kashani Day|卡沙尼纪念日
safi-al-din|5-4|cultural|بزرگداشت شیخ صفی‌الدین اردبیلی|يوم تكريم الشيخ صفي الدين الأردبيلي|Sheikh Safi al-Din of Ardabil Day|萨菲丁纪念日
mersad|5-5|national|سالگرد عملیات مرصاد (۱۳۶۷)|ذكرى عملية مرصاد (١٣٦٧)|Operation Mersad (1988)|梅尔萨德行动纪念日（1988年）
first-friday-prayer|5-5|religious|سالگرد نخستین نماز جمعه (۱۳۵۸)|ذكرى أول صلاة جمعة (١٣٥٨)|First Friday prayer (1979)|首次聚礼纪念日（1979年）
vocational-training|5-6|professional|روز کارآفرینی و آموزش‌های فنی‌وحرفه‌ای|يوم ريادة الأعمال والتدريب المهني|Entrepreneurship and Vocational Training Day|创业与职业培训日
ritual-poetry|5-8|cultural|روز شعر آیینی، بزرگداشت محتشم کاشانی|يوم الشعر الديني، تكريم محتشم الكاشاني|Ritual Poetry Day, Mohtasham of Kashan|宗教诗歌日，穆赫塔沙姆纪念日
suhrawardi|5-8|cultural|بزرگداشت شیخ اشراق، سهروردی|يوم تكريم السهروردي|Suhrawardi Day|苏赫拉瓦迪纪念日
blood-donation-iran|5-9|health|روز اهدای خون|يوم التبرع بالدم|Iran’s Blood Donation Day|伊朗献血日
fazlollah-nuri|5-11|national|سالگرد شیخ فضل‌الله نوری (۱۲۸۸)|ذكرى الشيخ فضل الله النوري (١٢٨٨)|Sheikh Fazlollah Nuri (1909)|法兹鲁拉·努里纪念日（1909年）
constitution-1906|5-14|national|سالگرد فرمان مشروطیت (۱۲۸۵)|ذكرى فرمان المشروطة (١٢٨٥)|Constitutional Decree (1906)|立宪敕令纪念日（1906年）
islamic-human-rights|5-14|national|روز حقوق بشر اسلامی و کرامت انسانی|يوم حقوق الإنسان الإسلامية|Islamic Human Rights Day|伊斯兰人权日
babaei|5-15|national|سالگرد شهادت عباس بابایی (۱۳۶۶)|ذكرى استشهاد عباس بابائي (١٣٦٦)|Martyrdom of Abbas Babaei (1987)|阿巴斯·巴巴伊殉难日（1987年）
university-jihad|5-16|professional|سالگرد تشکیل جهاد دانشگاهی (۱۳۵۹)|ذكرى تأسيس الجهاد الجامعي (١٣٥٩)|Founding of the University Jihad (1980)|大学建设组织成立纪念日（1980年）
journalists-day|5-17|professional|روز خبرنگار|يوم الصحفي|Journalists’ Day|记者节
shrine-defenders|5-18|national|بزرگداشت شهدای مدافع حرم|يوم شهداء الدفاع عن الحرم|Martyrs Defending the Shrine Day|圣陵保卫者烈士日
small-industries|5-21|professional|روز حمایت از صنایع کوچک|يوم دعم الصناعات الصغيرة|Small Industries Day|小型工业日
civil-society|5-22|national|روز تشکل‌ها و مشارکت‌های اجتماعی|يوم الجمعيات والمشاركة الاجتماعية|Associations and Social Participation Day|社团与社会参与日
islamic-resistance|5-23|national|روز مقاومت اسلامی|يوم المقاومة الإسلامية|Islamic Resistance Day|伊斯兰抵抗日
pow-return|5-26|national|سالگرد بازگشت آزادگان (۱۳۶۹)|ذكرى عودة الأسرى المحررين (١٣٦٩)|Return of the prisoners of war (1990)|战俘归国纪念日（1990年）
coup-1953|5-28|national|سالگرد کودتای ۲۸ مرداد (۱۳۳۲)|ذكرى انقلاب ٢٨ مرداد (١٣٣٢)|The coup of 1953|1953年政变纪念日
majlesi|5-30|cultural|بزرگداشت علامه مجلسی|يوم تكريم العلامة المجلسي|Allameh Majlesi Day|阿拉梅·马杰莱西纪念日
defence-industry|5-31|professional|روز صنعت دفاعی|يوم الصناعات الدفاعية|Defence Industry Day|国防工业日
doctors-day|6-1|health|روز پزشک، بزرگداشت ابوعلی سینا|يوم الطبيب، تكريم ابن سينا|Doctors’ Day, Avicenna|医生节，伊本·西那纪念日
hamadan|6-1|cultural|روز همدان|يوم همدان|Hamadan Day|哈马丹日
government-week|6-2|national|آغاز هفتهٔ دولت|بداية أسبوع الحكومة|Start of Government Week|政府周开始
allied-occupation|6-3|national|سالگرد اشغال ایران (۱۳۲۰)|ذكرى احتلال إيران (١٣٢٠)|Allied occupation of Iran (1941)|盟军占领伊朗纪念日（1941年）
employees-day|6-4|professional|روز کارمند|يوم الموظف|Employees’ Day|公务员日
pharmacists-day|6-5|health|روز داروسازی، بزرگداشت زکریای رازی|يوم الصيدلة، تكريم الرازي|Pharmacists’ Day, Razi|药剂师节，拉齐纪念日
wrestling|6-5|cultural|روز کشتی|يوم المصارعة|Wrestling Day|摔跤日
counter-terrorism|6-8|national|روز مبارزه با تروریسم، شهادت رجایی و باهنر|يوم مكافحة الإرهاب، استشهاد رجائي وباهنر|Counter-terrorism Day, Rajai and Bahonar|反恐日，拉贾伊与巴霍纳尔殉难日
islamic-banking|6-10|professional|روز بانکداری اسلامی|يوم المصرفية الإسلامية|Islamic Banking Day|伊斯兰银行日
air-defence|6-10|national|روز پدافند هوایی|يوم الدفاع الجوي|Air Defence Day|防空日
printing|6-11|professional|روز صنعت چاپ|يوم صناعة الطباعة|Printing Industry Day|印刷业日
delvari|6-12|national|روز مبارزه با استعمار، سالگرد رئیس‌علی دلواری (۱۲۹۴)|يوم مكافحة الاستعمار، ذكرى رئيس علي دلواري|Anti-colonialism Day, Rais Ali Delvari (1915)|反殖民日，德尔瓦里纪念日（1915年）
community-health-worker|6-12|health|روز بهورز|يوم العامل الصحي الريفي|Community Health Workers’ (Behvarz) Day|乡村卫生员日
cooperatives|6-13|professional|روز تعاون|يوم التعاون|Cooperatives Day|合作社日
biruni|6-13|cultural|بزرگداشت ابوریحان بیرونی، روز مردم‌شناسی|يوم تكريم البيروني، يوم الأنثروبولوجيا|Biruni Day, Anthropology Day|比鲁尼纪念日，人类学日
quddusi|6-14|national|سالگرد شهادت آیت‌الله قدوسی و وحید دستجردی (۱۳۶۰)|ذكرى استشهاد آية الله قدوسي ووحيد دستجردي (١٣٦٠)|Martyrdom of Ayatollah Quddusi (1981)|库杜西殉难日（1981年）
shahrivar-17|6-17|national|سالگرد ۱۷ شهریور (۱۳۵۷)|ذكرى ١٧ شهريور (١٣٥٧)|17 Shahrivar (1978)|沙赫里瓦尔月十七日事件纪念日（1978年）
taleghani|6-19|national|سالگرد درگذشت آیت‌الله طالقانی (۱۳۵۸)|ذكرى وفاة آية الله طالقاني (١٣٥٨)|Death of Ayatollah Taleghani (1979)|塔莱加尼逝世纪念日（1979年）
madani|6-20|national|سالگرد شهادت آیت‌الله مدنی (۱۳۶۰)|ذكرى استشهاد آية الله مدني (١٣٦٠)|Martyrdom of Ayatollah Madani (1981)|马达尼殉难日（1981年）
cinema|6-21|cultural|روز سینما|يوم السينما|Cinema Day|电影日
poetry-shahriar|6-27|cultural|روز شعر و ادب فارسی، بزرگداشت شهریار|يوم الشعر والأدب الفارسي، تكريم شهريار|Persian Poetry Day, Shahriar|波斯诗歌日，沙赫里亚尔纪念日
war-begins|6-31|national|سالگرد آغاز جنگ تحمیلی (۱۳۵۹)، آغاز هفتهٔ دفاع مقدس|ذكرى بدء الحرب المفروضة، بداية أسبوع الدفاع المقدس|Start of the imposed war (1980), Sacred Defence Week|两伊战争爆发纪念日，神圣防御周开始
mina-martyrs|7-2|religious|بزرگداشت شهدای منا|يوم تكريم شهداء منى|Martyrs of Mina Day|米纳遇难者纪念日
soldiers-day|7-4|national|روز سرباز|يوم الجندي|Soldiers’ Day|士兵日
abadan|7-5|national|سالگرد شکست حصر آبادان (۱۳۶۰)|ذكرى كسر حصار عبادان (١٣٦٠)|Siege of Abadan broken (1981)|解除阿巴丹围困纪念日（1981年）
tourism-iran|7-5|professional|روز گردشگری|يوم السياحة|Tourism Day|旅游日
firefighters|7-7|professional|روز آتش‌نشانی و ایمنی|يوم الإطفاء والسلامة|Firefighting and Safety Day|消防与安全日
war-commanders|7-7|national|بزرگداشت فرماندهان شهید دفاع مقدس|يوم القادة الشهداء|Martyred Commanders Day|殉难指挥官纪念日
shams|7-7|cultural|بزرگداشت شمس تبریزی|يوم تكريم شمس التبريزي|Shams of Tabriz Day|沙姆斯·大不里士纪念日
rumi|7-8|cultural|بزرگداشت مولوی|يوم تكريم مولانا|Rumi Day|鲁米纪念日
palestinian-children|7-9|international|روز همبستگی با کودکان فلسطینی|يوم التضامن مع أطفال فلسطين|Solidarity with Palestinian Children|声援巴勒斯坦儿童日
elites|7-10|professional|روز نخبگان|يوم النخبة|Elites Day|精英日
paris-emigration|7-13|national|سالگرد هجرت امام خمینی به پاریس (۱۳۵۷)|ذكرى هجرة الإمام الخميني إلى باريس (١٣٥٧)|Imam Khomeini’s move to Paris (1978)|霍梅尼前往巴黎纪念日（1978年）
police-day|7-13|national|روز نیروی انتظامی|يوم قوى الأمن الداخلي|Police Day|警察日
veterinary-iran|7-14|health|روز دامپزشکی|يوم الطب البيطري|Veterinary Day|兽医日
villages-nomads|7-15|national|روز روستا و عشایر|يوم الريف والعشائر|Villages and Nomads Day|乡村与游牧民日
hafez|7-20|cultural|بزرگداشت حافظ|يوم تكريم حافظ|Hafez Day|哈菲兹纪念日
ashrafi-esfahani|7-23|national|سالگرد شهادت آیت‌الله اشرفی اصفهانی (۱۳۶۱)|ذكرى استشهاد آية الله أشرفي أصفهاني (١٣٦١)|Martyrdom of Ayatollah Ashrafi Esfahani (1982)|阿什拉菲殉难日（1982年）
paralympic|7-24|health|روز ملی پارالمپیک|اليوم الوطني للبارالمبية|National Paralympic Day|国家残奥日
parents-teachers|7-24|professional|روز پیوند اولیا و مربیان|يوم أولياء الأمور والمربين|Parents and Educators Day|家校联系日
physical-education|7-26|health|روز تربیت‌بدنی و ورزش|يوم التربية البدنية والرياضة|Physical Education and Sports Day|体育运动日
exports|7-29|professional|روز صادرات|يوم الصادرات|Exports Day|出口日
statistics-planning|8-1|professional|روز آمار و برنامه‌ریزی|يوم الإحصاء والتخطيط|Statistics and Planning Day|统计与规划日
mostafa-khomeini|8-1|national|سالگرد سید مصطفی خمینی (۱۳۵۶)|ذكرى السيد مصطفى الخميني (١٣٥٦)|Mostafa Khomeini (1977)|穆斯塔法·霍梅尼纪念日（1977年）
capitulation|8-4|national|سالگرد اعتراض به کاپیتولاسیون (۱۳۴۳)|ذكرى الاعتراض على الحصانة (١٣٤٣)|Protest against capitulation (1964)|抗议治外法权纪念日（1964年）
youth-fahmideh|8-8|national|روز نوجوان، سالگرد محمدحسین فهمیده|يوم الناشئة، ذكرى محمد حسين فهميده|Teenagers’ Day, Hossein Fahmideh|青少年日，法赫米德纪念日
passive-defence|8-8|professional|روز پدافند غیرعامل|يوم الدفاع السلبي|Passive Defence Day|民防日
tabatabai-ghazi|8-10|national|سالگرد شهادت آیت‌الله قاضی طباطبایی (۱۳۵۸)|ذكرى استشهاد آية الله القاضي الطباطبائي (١٣٥٨)|Martyrdom of Ayatollah Ghazi Tabatabai (1979)|加齐·塔巴塔巴伊殉难日（1979年）
students-aban-13|8-13|national|روز دانش‌آموز و روز مبارزه با استکبار|يوم التلميذ ويوم مقارعة الاستكبار|School Students’ Day, day against arrogance|学生日，反霸权日
public-culture|8-14|cultural|روز فرهنگ عمومی|يوم الثقافة العامة|Public Culture Day|公共文化日
quality|8-18|professional|روز کیفیت|يوم الجودة|Quality Day|质量日
book-day|8-24|cultural|روز کتاب، کتابخوانی و کتابدار|يوم الكتاب والقراءة وأمين المكتبة|Books, Reading and Librarians Day|图书、阅读与图书馆员日
allameh-tabatabai|8-24|cultural|بزرگداشت علامه طباطبایی|يوم تكريم العلامة الطباطبائي|Allameh Tabatabai Day|阿拉梅·塔巴塔巴伊纪念日
susangerd|8-26|national|سالگرد آزادسازی سوسنگرد|ذكرى تحرير سوسنكرد|Liberation of Susangerd|苏桑盖尔德解放纪念日
philosophy-iran|8-30|cultural|روز حکمت و فلسفه، بزرگداشت فارابی|يوم الحكمة والفلسفة، تكريم الفارابي|Wisdom and Philosophy Day, Farabi|智慧与哲学日，法拉比纪念日
national-hero|8-30|national|روز قهرمان ملی|يوم البطل الوطني|National Hero Day|民族英雄日
basij|9-5|national|روز بسیج|يوم التعبئة|Basij Day|动员日
gorgan|9-5|national|سالگرد قیام مردم گرگان (۱۳۵۷)|ذكرى انتفاضة كركان (١٣٥٧)|Uprising of Gorgan (1978)|戈尔甘起义纪念日（1978年）
navy-day|9-7|national|روز نیروی دریایی|يوم القوة البحرية|Navy Day|海军日
sheikh-mofid|9-9|cultural|بزرگداشت شیخ مفید|يوم تكريم الشيخ المفيد|Sheikh Mofid Day|谢赫·穆菲德纪念日
parliament-day|9-10|national|روز مجلس، سالگرد سید حسن مدرس|يوم المجلس، ذكرى السيد حسن المدرس|Parliament Day, Hassan Modarres|议会日，莫达雷斯纪念日
mirza-kuchak|9-11|national|سالگرد میرزا کوچک‌خان جنگلی (۱۳۰۰)|ذكرى ميرزا كوجك خان (١٣٠٠)|Mirza Kuchak Khan (1921)|库切克汗纪念日（1921年）
constitution-day|9-12|national|روز قانون اساسی|يوم الدستور|Constitution Day|宪法日
insurance|9-13|professional|روز بیمه|يوم التأمين|Insurance Day|保险日
university-students|9-16|professional|روز دانشجو|يوم الطالب الجامعي|University Students’ Day|大学生节
scrc-founded|9-19|national|سالگرد شورای عالی انقلاب فرهنگی (۱۳۶۳)|ذكرى المجلس الأعلى للثورة الثقافية (١٣٦٣)|Supreme Council of Cultural Revolution (1984)|文化革命最高委员会成立纪念日（1984年）
dastgheib|9-20|national|سالگرد شهادت آیت‌الله دستغیب (۱۳۶۰)|ذكرى استشهاد آية الله دستغيب (١٣٦٠)|Martyrdom of Ayatollah Dastgheib (1981)|达斯特盖布殉难日（1981年）
research-day|9-25|professional|روز پژوهش|يوم البحث العلمي|Research Day|科研日
drivers-day|9-26|professional|روز حمل‌ونقل و رانندگان|يوم النقل والسائقين|Transport and Drivers’ Day|运输与驾驶员日
seminary-university|9-27|cultural|روز وحدت حوزه و دانشگاه، سالگرد محمد مفتح|يوم وحدة الحوزة والجامعة، ذكرى محمد مفتح|Unity of Seminary and University Day|神学院与大学团结日
world-without-violence|9-27|international|روز جهان عاری از خشونت و افراطی‌گری|يوم عالم خالٍ من العنف والتطرف|World Free of Violence and Extremism|无暴力与极端主义世界日
tondguyan|9-29|national|بزرگداشت شهید تندگویان|يوم تكريم الشهيد تندكويان|Martyr Tondguyan Day|通德古扬纪念日
yalda|9-30|cultural|شب یلدا (چله)|ليلة يلدا|Yalda Night|雅尔达之夜
hospitality-kinship|9-30|cultural|روز فرهنگ میهمانی و پیوند با خویشان|يوم الضيافة وصلة الرحم|Hospitality and Kinship Day|待客与亲情日
civil-registration|10-3|professional|روز ثبت‌احوال|يوم الأحوال المدنية|Civil Registration Day|民事登记日
rudaki|10-4|cultural|بزرگداشت رودکی|يوم تكريم الرودكي|Rudaki Day|鲁达基纪念日
earthquake-safety|10-5|health|روز ایمنی در برابر زلزله|يوم السلامة من الزلازل|Earthquake Safety Day|防震减灾日
literacy-movement|10-7|professional|سالگرد نهضت سوادآموزی (۱۳۵۸)|ذكرى حركة محو الأمية (١٣٥٨)|Literacy Movement (1979)|扫盲运动纪念日（1979年）
petrochemical|10-8|professional|روز صنعت پتروشیمی|يوم صناعة البتروكيماويات|Petrochemical Industry Day|石化工业日
dey-9|10-9|national|روز بصیرت (۹ دی)|يوم البصيرة (٩ دي)|9 Dey, Day of Insight|戴月九日，洞察日
soleimani|10-13|national|سالگرد شهادت قاسم سلیمانی، روز جهانی مقاومت|ذكرى استشهاد قاسم سليماني، يوم المقاومة العالمي|Martyrdom of Qasem Soleimani|卡西姆·苏莱曼尼殉难日
student-martyrs|10-16|national|روز شهدای دانشجو|يوم شهداء الطلبة|Student Martyrs Day|学生烈士日
khaju|10-17|cultural|بزرگداشت خواجوی کرمانی|يوم تكريم خواجو الكرماني|Khaju of Kerman Day|哈朱·克尔曼尼纪念日
unveiling-decree|10-17|national|سالگرد فرمان کشف حجاب (۱۳۱۴)|ذكرى مرسوم كشف الحجاب (١٣١٤)|Unveiling decree (1936)|揭面纱令纪念日（1936年）
qom-uprising|10-19|national|سالگرد قیام مردم قم (۱۳۵۶)|ذكرى انتفاضة قم (١٣٥٦)|Uprising of Qom (1978)|库姆起义纪念日（1978年）
amir-kabir|10-20|national|سالگرد امیرکبیر (۱۲۳۰)|ذكرى أمير كبير (١٢٣٠)|Death of Amir Kabir (1852)|阿米尔·卡比尔纪念日（1852年）
shah-leaves|10-26|national|سالگرد رفتن شاه (۱۳۵۷)|ذكرى رحيل الشاه (١٣٥٧)|The shah leaves (1979)|国王出走纪念日（1979年）
gaza-day|10-29|international|روز غزه|يوم غزة|Gaza Day|加沙日
amol|11-6|national|سالگرد حماسهٔ مردم آمل|ذكرى ملحمة أهالي آمل|Amol Day|阿莫勒纪念日
iranian-music|11-6|cultural|روز آواها و نواهای ایرانی، بزرگداشت صفی‌الدین ارموی|يوم الموسيقى الإيرانية، تكريم صفي الدين الأرموي|Iranian Music Day, Safi al-Din Urmavi|伊朗音乐日，萨菲丁·乌尔马维纪念日
fajr-decade|11-12|national|بازگشت امام خمینی به ایران، آغاز دههٔ فجر|عودة الإمام الخميني، بداية عشرة الفجر|Return of Imam Khomeini, start of Fajr Decade|霍梅尼归国，曙光旬开始
space-technology|11-14|professional|روز فناوری فضایی|يوم تقنية الفضاء|Space Technology Day|航天技术日
air-force|11-19|national|روز نیروی هوایی|يوم القوة الجوية|Air Force Day|空军日
martial-law|11-21|national|سالگرد شکستن حکومت‌نظامی (۱۳۵۷)|ذكرى كسر الأحكام العرفية (١٣٥٧)|Martial law broken (1979)|冲破戒严令纪念日（1979年）
revolution-victory|11-22|national*|پیروزی انقلاب اسلامی (۱۳۵۷)|انتصار الثورة الإسلامية (١٣٥٧)|Victory of the Islamic Revolution (1979)|伊斯兰革命胜利日（1979年）
tabriz-uprising|11-29|national|سالگرد قیام مردم تبریز (۱۳۵۶)|ذكرى انتفاضة تبريز (١٣٥٦)|Uprising of Tabriz (1978)|大不里士起义纪念日（1978年）
resilient-economy|11-29|professional|روز اقتصاد مقاومتی و کارآفرینی|يوم الاقتصاد المقاوم وريادة الأعمال|Resilient Economy and Entrepreneurship Day|抵抗型经济与创业日
coup-1921|12-3|national|سالگرد کودتای ۳ اسفند (۱۲۹۹)|ذكرى انقلاب ٣ إسفند (١٢٩٩)|The coup of 1921|1921年政变纪念日
engineers-day|12-5|professional|روز مهندسی، بزرگداشت خواجه نصیرالدین طوسی|يوم الهندسة، تكريم نصير الدين الطوسي|Engineers’ Day, Nasir al-Din Tusi|工程师节，纳西尔丁·图西纪念日
educational-affairs|12-8|professional|روز امور تربیتی|يوم الشؤون التربوية|Educational Affairs Day|教育事务日
rare-patients|12-8|health|روز حمایت از بیماران نادر|يوم دعم مرضى الأمراض النادرة|Support for Rare Patients Day|罕见病患者关怀日
sabzevari|12-8|cultural|بزرگداشت ملاهادی سبزواری|يوم تكريم الملا هادي السبزواري|Mulla Hadi Sabzevari Day|萨卜泽瓦里纪念日
consumers|12-9|professional|روز حمایت از حقوق مصرف‌کنندگان|يوم حماية المستهلك|Consumer Protection Day|消费者权益保护日
charity-day|12-14|national|روز احسان و نیکوکاری|يوم الإحسان والعمل الخيري|Charity Day|慈善日
interest-free-loan|12-14|religious|روز ترویج فرهنگ قرض‌الحسنه|يوم القرض الحسن|Interest-free Loan Day|善贷文化日
tree-planting|12-15|international|روز درختکاری|يوم غرس الأشجار|Tree-planting Day|植树节
environment-education|12-15|international|روز آموزش همگانی محیط زیست|يوم التعليم البيئي العام|Environmental Education Day|环境公众教育日
asadabadi|12-18|cultural|بزرگداشت سید جمال‌الدین اسدآبادی|يوم تكريم السيد جمال الدين الأفغاني|Jamal al-Din Asadabadi Day|哲马鲁丁·阿富汗尼纪念日
bushehr|12-18|cultural|روز بوشهر|يوم بوشهر|Bushehr Day|布什尔日
rahian-noor|12-20|national|روز راهیان نور|يوم قوافل النور|Rahian-e Noor Day|光之旅人日
nezami|12-21|cultural|بزرگداشت نظامی گنجوی|يوم تكريم نظامي الكنجوي|Nezami of Ganja Day|内扎米纪念日
martyrs-day|12-22|national|بزرگداشت شهدا|يوم الشهداء|Martyrs’ Day|烈士日
parvin|12-25|cultural|بزرگداشت پروین اعتصامی|يوم تكريم بروين اعتصامي|Parvin Etesami Day|帕尔温纪念日
halabja|12-25|national|سالگرد بمباران شیمیایی حلبچه (۱۳۶۶)|ذكرى القصف الكيميائي لحلبجة (١٣٦٦)|Chemical bombing of Halabja (1988)|哈拉布贾化武袭击纪念日（1988年）
oil-nationalization|12-29|national*|ملی شدن صنعت نفت (۱۳۲۹)|تأميم صناعة النفط (١٣٢٩)|Nationalisation of the oil industry (1951)|石油工业国有化日（1951年）
neighbours-day|12-last-tue|cultural|روز تکریم همسایگان (آخرین سه‌شنبهٔ سال)|يوم تكريم الجيران (آخر ثلاثاء في السنة)|Neighbours’ Day (last Tuesday of the year)|睦邻日（年末最后一个星期二）
`;
