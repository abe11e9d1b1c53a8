/**
 * International days by the Gregorian year: key | month-day | kind | fa | ar | en | zh | who keeps it. `2-thu` is the second Thursday of the
 * month, `last-sun` its last Sunday, `last` its last day.
 *
 * Source: the observances of the United Nations and its agencies (un.org/observances), the global health days of the World Health Organization
 * (who.int/campaigns) and days kept by the world bodies of their trade (named in the last column); those that Iran's official calendar names too
 * are in both. Wording and translations are ours.
 */
export const worldOccasions = `
new-year|1-1|international|آغاز سال میلادی|رأس السنة الميلادية|New Year’s Day|元旦|Iran
braille-day|1-4|health|روز جهانی بریل|اليوم العالمي للغة برايل|World Braille Day|世界盲文日|UN
education-day|1-24|international|روز جهانی آموزش|اليوم الدولي للتعليم|International Day of Education|国际教育日|UN
customs-day|1-26|international|روز جهانی گمرک|اليوم العالمي للجمارك|International Customs Day|国际海关日|WCO
leprosy-day|1-last-sun|health|روز جهانی جذام|اليوم العالمي للجذام|World Leprosy Day|世界麻风病日|WHO
ntd-day|1-30|health|روز جهانی بیماری‌های گرمسیری فراموش‌شده|اليوم العالمي للأمراض المدارية المهملة|World Neglected Tropical Diseases Day|世界被忽视热带病日|WHO
wetlands-day|2-2|international|روز جهانی تالاب‌ها|اليوم العالمي للأراضي الرطبة|World Wetlands Day|世界湿地日|UN
cancer-day|2-4|health|روز جهانی سرطان|اليوم العالمي للسرطان|World Cancer Day|世界癌症日|UICC
fgm-day|2-6|health|روز جهانی مبارزه با ناقص‌سازی زنان|اليوم الدولي لعدم التسامح مع ختان الإناث|Zero Tolerance for Female Genital Mutilation|零容忍女性外阴残割国际日|UN
epilepsy-day|2-2-mon|health|روز جهانی صرع|اليوم العالمي للصرع|International Epilepsy Day|国际癫痫日|IBE
pulses-day|2-10|international|روز جهانی حبوبات|اليوم العالمي للبقول|World Pulses Day|世界豆类日|FAO
women-in-science|2-11|international|روز جهانی زن و دختر در علم|اليوم الدولي للمرأة والفتاة في العلوم|Women and Girls in Science Day|妇女和女童参与科学国际日|UN
sick-day|2-11|health|روز جهانی بیمار|اليوم العالمي للمريض|World Day of the Sick|世界病人日|other
radio-day|2-13|international|روز جهانی رادیو|اليوم العالمي للإذاعة|World Radio Day|世界无线电日|UNESCO
childhood-cancer|2-15|health|روز جهانی سرطان کودکان|اليوم العالمي لسرطان الأطفال|International Childhood Cancer Day|国际儿童癌症日|CCI
social-justice|2-20|international|روز جهانی عدالت اجتماعی|اليوم العالمي للعدالة الاجتماعية|World Day of Social Justice|世界社会公正日|UN
mother-language|2-21|international|روز جهانی زبان مادری|اليوم الدولي للغة الأم|International Mother Language Day|国际母语日|UNESCO
rare-disease-day|2-last|health|روز جهانی بیماری‌های نادر|اليوم العالمي للأمراض النادرة|Rare Disease Day|世界罕见病日|EURORDIS
zero-discrimination|3-1|health|روز جهانی بدون تبعیض|يوم انعدام التمييز|Zero Discrimination Day|零歧视日|UNAIDS
hearing-day|3-3|health|روز جهانی شنوایی|اليوم العالمي للسمع|World Hearing Day|世界听力日|WHO
wildlife-day|3-3|international|روز جهانی حیات‌وحش|اليوم العالمي للأحياء البرية|World Wildlife Day|世界野生动植物日|UN
obesity-day|3-4|health|روز جهانی چاقی|اليوم العالمي للسمنة|World Obesity Day|世界肥胖日|WOF
womens-day|3-8|international|روز جهانی زن|اليوم الدولي للمرأة|International Women’s Day|国际妇女节|UN
kidney-day|3-2-thu|health|روز جهانی کلیه|اليوم العالمي للكلى|World Kidney Day|世界肾脏日|ISN
consumer-rights|3-15|international|روز جهانی حقوق مصرف‌کننده|اليوم العالمي لحقوق المستهلك|World Consumer Rights Day|国际消费者权益日|CI
oral-health|3-20|health|روز جهانی سلامت دهان و دندان|اليوم العالمي لصحة الفم|World Oral Health Day|世界口腔健康日|FDI
social-work|3-3-tue|health|روز جهانی مددکاری اجتماعی|اليوم العالمي للعمل الاجتماعي|World Social Work Day|世界社会工作日|IFSW
happiness-day|3-20|international|روز جهانی شادی|اليوم الدولي للسعادة|International Day of Happiness|国际幸福日|UN
down-syndrome|3-21|health|روز جهانی سندروم داون|اليوم العالمي لمتلازمة داون|World Down Syndrome Day|世界唐氏综合征日|UN
poetry-day|3-21|international|روز جهانی شعر|اليوم العالمي للشعر|World Poetry Day|世界诗歌日|UNESCO
forests-day|3-21|international|روز جهانی جنگل‌ها|اليوم الدولي للغابات|International Day of Forests|国际森林日|UN
racial-discrimination|3-21|international|روز جهانی رفع تبعیض نژادی|اليوم الدولي للقضاء على التمييز العنصري|Elimination of Racial Discrimination Day|消除种族歧视国际日|UN
international-nowruz|3-21|international|روز جهانی نوروز|اليوم الدولي للنوروز|International Day of Nowruz|国际诺鲁孜节|UN
water-day|3-22|international|روز جهانی آب|اليوم العالمي للمياه|World Water Day|世界水日|UN
meteorology|3-23|international|روز جهانی هواشناسی|اليوم العالمي للأرصاد الجوية|World Meteorological Day|世界气象日|WMO
tuberculosis-day|3-24|health|روز جهانی سل|اليوم العالمي للسل|World Tuberculosis Day|世界防治结核病日|WHO
slave-trade-victims|3-25|international|یادبود قربانیان برده‌داری|اليوم الدولي لضحايا الرق|Remembrance of the Victims of Slavery|缅怀奴隶制受害者国际日|UN
theatre-day|3-27|international|روز جهانی تئاتر|اليوم العالمي للمسرح|World Theatre Day|世界戏剧日|ITI
bipolar-day|3-30|health|روز جهانی اختلال دوقطبی|اليوم العالمي لثنائي القطب|World Bipolar Day|世界双相障碍日|ISBD
autism-day|4-2|health|روز جهانی اوتیسم|اليوم العالمي للتوحد|World Autism Awareness Day|世界提高自闭症意识日|UN
sport-development|4-6|international|روز جهانی ورزش برای توسعه و صلح|اليوم الدولي للرياضة من أجل التنمية والسلام|Sport for Development and Peace Day|体育促进发展与和平国际日|UN
world-health-day|4-7|health|روز جهانی بهداشت|يوم الصحة العالمي|World Health Day|世界卫生日|WHO
parkinson-day|4-11|health|روز جهانی پارکینسون|اليوم العالمي لباركنسون|World Parkinson’s Day|世界帕金森病日|other
chagas-day|4-14|health|روز جهانی شاگاس|اليوم العالمي لداء شاغاس|World Chagas Disease Day|世界恰加斯病日|WHO
haemophilia-day|4-17|health|روز جهانی هموفیلی|اليوم العالمي للهيموفيليا|World Haemophilia Day|世界血友病日|WFH
liver-day|4-19|health|روز جهانی کبد|اليوم العالمي للكبد|World Liver Day|世界肝脏日|other
creativity-day|4-21|international|روز جهانی خلاقیت و نوآوری|اليوم العالمي للإبداع والابتكار|World Creativity and Innovation Day|世界创意和创新日|UN
earth-day|4-22|international|روز جهانی زمین|اليوم الدولي لأمنا الأرض|International Mother Earth Day|世界地球日|UN
book-copyright|4-23|international|روز جهانی کتاب و حق مؤلف|اليوم العالمي للكتاب وحقوق المؤلف|World Book and Copyright Day|世界图书和版权日|UNESCO
immunization-week|4-24|health|آغاز هفتهٔ جهانی ایمن‌سازی|بداية أسبوع التمنيع العالمي|Start of World Immunization Week|世界免疫周开始|WHO
multilateralism-day|4-24|international|روز جهانی چندجانبه‌گرایی و دیپلماسی|اليوم الدولي لتعددية الأطراف والدبلوماسية|Multilateralism and Diplomacy for Peace Day|多边主义与外交促进和平国际日|UN
malaria-day|4-25|health|روز جهانی مالاریا|اليوم العالمي للملاريا|World Malaria Day|世界防治疟疾日|WHO
intellectual-property|4-26|international|روز جهانی مالکیت فکری|اليوم العالمي للملكية الفكرية|World Intellectual Property Day|世界知识产权日|WIPO
graphics-day|4-27|international|روز جهانی گرافیک|اليوم العالمي للتصميم|World Design Day|世界设计日|ICoD
occupational-safety|4-28|health|روز جهانی ایمنی و بهداشت حرفه‌ای|اليوم العالمي للسلامة والصحة في العمل|World Day for Safety and Health at Work|世界工作安全与健康日|ILO
labour-day|5-1|international|روز جهانی کار و کارگر|يوم العمال العالمي|International Workers’ Day|国际劳动节|Iran
press-freedom|5-3|international|روز جهانی آزادی مطبوعات|اليوم العالمي لحرية الصحافة|World Press Freedom Day|世界新闻自由日|UN
asthma-day|5-1-tue|health|روز جهانی آسم|اليوم العالمي للربو|World Asthma Day|世界哮喘日|GINA
hand-hygiene|5-5|health|روز جهانی بهداشت دست|اليوم العالمي لنظافة اليدين|World Hand Hygiene Day|世界手卫生日|WHO
midwives-day|5-5|health|روز جهانی ماما|اليوم الدولي للقابلات|International Day of the Midwife|国际助产士日|ICM
red-cross-day|5-8|health|روز جهانی صلیب سرخ و هلال احمر|اليوم العالمي للصليب الأحمر والهلال الأحمر|World Red Cross and Red Crescent Day|世界红十字与红新月日|IFRC
thalassaemia-day|5-8|health|روز جهانی تالاسمی|اليوم العالمي للثلاسيميا|International Thalassaemia Day|世界地中海贫血日|TIF
lupus-day|5-10|health|روز جهانی لوپوس|اليوم العالمي للذئبة|World Lupus Day|世界狼疮日|other
nurses-day-world|5-12|health|روز جهانی پرستار|اليوم الدولي للتمريض|International Nurses Day|国际护士节|ICN
families-day|5-15|international|روز جهانی خانواده|اليوم الدولي للأسر|International Day of Families|国际家庭日|UN
hypertension-day|5-17|health|روز جهانی فشار خون|اليوم العالمي لارتفاع ضغط الدم|World Hypertension Day|世界高血压日|WHL
telecommunication-day|5-17|international|روز جهانی ارتباطات و جامعهٔ اطلاعاتی|اليوم العالمي للاتصالات ومجتمع المعلومات|World Telecommunication and Information Society Day|世界电信和信息社会日|ITU
museum-day|5-18|international|روز جهانی موزه و میراث فرهنگی|اليوم العالمي للمتاحف|International Museum Day|国际博物馆日|ICOM
ibd-day|5-19|health|روز جهانی بیماری‌های التهابی روده|اليوم العالمي لأمراض الأمعاء الالتهابية|World IBD Day|世界炎症性肠病日|other
bee-day|5-20|international|روز جهانی زنبور|اليوم العالمي للنحل|World Bee Day|世界蜜蜂日|UN
cultural-diversity|5-21|international|روز جهانی تنوع فرهنگی|اليوم العالمي للتنوع الثقافي|World Day for Cultural Diversity|世界文化多样性日|UN
biodiversity-day|5-22|international|روز جهانی تنوع زیستی|اليوم الدولي للتنوع البيولوجي|International Day for Biological Diversity|国际生物多样性日|UN
fistula-day|5-23|health|روز جهانی ریشه‌کنی فیستول زایمانی|اليوم الدولي لإنهاء ناسور الولادة|Day to End Obstetric Fistula|消除产科瘘国际日|UN
womens-health|5-28|health|روز جهانی سلامت زنان|اليوم الدولي لصحة المرأة|Day of Action for Women’s Health|国际妇女健康行动日|other
digestive-health|5-29|health|روز جهانی سلامت گوارش|اليوم العالمي لصحة الجهاز الهضمي|World Digestive Health Day|世界消化健康日|WGO
peacekeepers|5-29|international|روز جهانی حافظان صلح|اليوم الدولي لحفظة السلام|UN Peacekeepers Day|联合国维持和平人员国际日|UN
ms-day|5-30|health|روز جهانی ام‌اس|اليوم العالمي للتصلب المتعدد|World MS Day|世界多发性硬化日|MSIF
no-tobacco|5-31|health|روز جهانی بدون دخانیات|اليوم العالمي للامتناع عن التبغ|World No Tobacco Day|世界无烟日|WHO
parents-day|6-1|international|روز جهانی والدین|اليوم العالمي للوالدين|Global Day of Parents|全球父母节|UN
environment-day|6-5|international|روز جهانی محیط زیست|اليوم العالمي للبيئة|World Environment Day|世界环境日|UNEP
food-safety|6-7|health|روز جهانی ایمنی غذا|اليوم العالمي لسلامة الأغذية|World Food Safety Day|世界食品安全日|WHO
brain-tumour|6-8|health|روز جهانی تومور مغزی|اليوم العالمي لأورام الدماغ|World Brain Tumour Day|世界脑肿瘤日|other
oceans-day|6-8|international|روز جهانی اقیانوس‌ها|اليوم العالمي للمحيطات|World Oceans Day|世界海洋日|UN
child-labour|6-12|international|روز جهانی منع کار کودکان|اليوم العالمي لمكافحة عمل الأطفال|World Day Against Child Labour|世界无童工日|ILO
blood-donor-day|6-14|health|روز جهانی اهداکنندگان خون|اليوم العالمي للمتبرعين بالدم|World Blood Donor Day|世界献血者日|WHO
elder-abuse|6-15|health|روز جهانی مقابله با سالمندآزاری|اليوم العالمي للتوعية بإساءة معاملة المسنين|World Elder Abuse Awareness Day|认识虐待老年人问题世界日|UN
desertification|6-17|international|روز جهانی بیابان‌زدایی|اليوم العالمي لمكافحة التصحر|Combat Desertification Day|防治荒漠化和干旱世界日|UN
sickle-cell|6-19|health|روز جهانی کم‌خونی داسی‌شکل|اليوم العالمي لفقر الدم المنجلي|World Sickle Cell Day|世界镰状细胞病日|UN
refugees-day|6-20|international|روز جهانی پناهندگان|اليوم العالمي للاجئين|World Refugee Day|世界难民日|UN
music-day|6-21|international|روز جهانی موسیقی|اليوم العالمي للموسيقى|World Music Day|世界音乐日|other
yoga-day|6-21|health|روز جهانی یوگا|اليوم الدولي لليوغا|International Day of Yoga|国际瑜伽日|UN
public-service|6-23|international|روز خدمات عمومی|يوم الخدمة العامة|Public Service Day|公务员日（联合国）|UN
seafarer-day|6-25|international|روز جهانی دریانورد|يوم البحارة|Day of the Seafarer|海员日|IMO
vitiligo-day|6-25|health|روز جهانی پیسی (ویتیلیگو)|اليوم العالمي للبهاق|World Vitiligo Day|世界白癜风日|other
drug-abuse|6-26|health|روز جهانی مبارزه با مواد مخدر|اليوم الدولي لمكافحة المخدرات|International Day against Drug Abuse|国际禁毒日|UN
torture-victims|6-26|international|روز جهانی حمایت از قربانیان شکنجه|اليوم الدولي لمساندة ضحايا التعذيب|Support of Victims of Torture Day|支持酷刑受害者国际日|UN
population-day|7-11|health|روز جهانی جمعیت|اليوم العالمي للسكان|World Population Day|世界人口日|UN
youth-skills|7-15|international|روز جهانی مهارت‌های جوانان|اليوم العالمي لمهارات الشباب|World Youth Skills Day|世界青年技能日|UN
public-relations-world|7-16|professional|روز جهانی روابط عمومی|اليوم العالمي للعلاقات العامة|World PR Day|世界公共关系日|other
mandela-day|7-18|international|روز جهانی ماندلا|اليوم الدولي لنيلسون مانديلا|Nelson Mandela Day|纳尔逊·曼德拉国际日|UN
brain-day|7-22|health|روز جهانی مغز|اليوم العالمي للدماغ|World Brain Day|世界脑健康日|WFN
drowning-prevention|7-25|health|روز جهانی پیشگیری از غرق‌شدگی|اليوم العالمي للوقاية من الغرق|World Drowning Prevention Day|世界预防溺水日|UN
hepatitis-day|7-28|health|روز جهانی هپاتیت|اليوم العالمي لالتهاب الكبد|World Hepatitis Day|世界肝炎日|WHO
friendship-day|7-30|international|روز جهانی دوستی|اليوم الدولي للصداقة|International Day of Friendship|国际友谊日|UN
breastfeeding-week|8-1|health|روز جهانی شیر مادر، آغاز هفتهٔ شیردهی|بداية أسبوع الرضاعة الطبيعية|World Breastfeeding Week begins|世界母乳喂养周开始|WHO
lung-cancer-day|8-1|health|روز جهانی سرطان ریه|اليوم العالمي لسرطان الرئة|World Lung Cancer Day|世界肺癌日|other
hiroshima|8-6|international|سالگرد بمباران هیروشیما (۱۹۴۵)|ذكرى قصف هيروشيما (١٩٤٥)|Hiroshima Day (1945)|广岛纪念日（1945年）|Iran
youth-international|8-12|international|روز جهانی جوانان|اليوم الدولي للشباب|International Youth Day|国际青年日|UN
left-handers|8-13|international|روز جهانی چپ‌دستان|اليوم العالمي للعُسر|Left-handers Day|国际左撇子日|other
humanitarian-day|8-19|health|روز جهانی انسان‌دوستی|اليوم العالمي للعمل الإنساني|World Humanitarian Day|世界人道主义日|UN
photography-day|8-19|professional|روز جهانی عکاسی|اليوم العالمي للتصوير|World Photography Day|世界摄影日|other
mosquito-day|8-20|health|روز جهانی پشه|اليوم العالمي للبعوض|World Mosquito Day|世界蚊子日|other
mosque-day|8-21|religious|روز جهانی مسجد|اليوم العالمي للمسجد|World Mosque Day|世界清真寺日|Iran
charity-international|9-5|international|روز جهانی نیکوکاری|اليوم الدولي للعمل الخيري|International Day of Charity|国际慈善日|UN
clean-air|9-7|health|روز جهانی هوای پاک|اليوم الدولي لنقاوة الهواء|Clean Air for Blue Skies Day|国际清洁空气蓝天日|UN
physiotherapy-day|9-8|health|روز جهانی فیزیوتراپی|اليوم العالمي للعلاج الطبيعي|World Physiotherapy Day|世界物理治疗日|WP
literacy-day|9-8|international|روز جهانی سوادآموزی|اليوم الدولي لمحو الأمية|International Literacy Day|国际扫盲日|UNESCO
suicide-prevention|9-10|health|روز جهانی پیشگیری از خودکشی|اليوم العالمي لمنع الانتحار|World Suicide Prevention Day|世界预防自杀日|IASP
first-aid-day|9-2-sat|health|روز جهانی کمک‌های اولیه|اليوم العالمي للإسعافات الأولية|World First Aid Day|世界急救日|IFRC
sepsis-day|9-13|health|روز جهانی سپسیس|اليوم العالمي للإنتان|World Sepsis Day|世界脓毒症日|GSA
democracy-day|9-15|international|روز جهانی مردم‌سالاری|اليوم الدولي للديمقراطية|International Day of Democracy|国际民主日|UN
ozone-day|9-16|international|روز جهانی حفظ لایهٔ اوزون|اليوم الدولي لحفظ طبقة الأوزون|Ozone Layer Day|国际保护臭氧层日|UN
patient-safety|9-17|health|روز جهانی ایمنی بیمار|اليوم العالمي لسلامة المرضى|World Patient Safety Day|世界患者安全日|WHO
alzheimer-day|9-21|health|روز جهانی آلزایمر|اليوم العالمي لألزهايمر|World Alzheimer’s Day|世界阿尔茨海默病日|ADI
peace-day|9-21|international|روز جهانی صلح|اليوم الدولي للسلام|International Day of Peace|国际和平日|UN
sign-languages|9-23|health|روز جهانی زبان‌های اشاره|اليوم الدولي للغات الإشارة|International Day of Sign Languages|国际手语日|UN
pharmacists-world|9-25|health|روز جهانی داروساز|اليوم العالمي للصيدلي|World Pharmacists Day|世界药师日|FIP
contraception-day|9-26|health|روز جهانی پیشگیری از بارداری ناخواسته|اليوم العالمي لمنع الحمل|World Contraception Day|世界避孕日|other
environmental-health|9-26|health|روز جهانی بهداشت محیط|اليوم العالمي لصحة البيئة|World Environmental Health Day|世界环境卫生日|IFEH
tourism-day|9-27|international|روز جهانی جهانگردی|اليوم العالمي للسياحة|World Tourism Day|世界旅游日|UNWTO
rabies-day|9-28|health|روز جهانی هاری|اليوم العالمي لداء الكلب|World Rabies Day|世界狂犬病日|GARC
right-to-know|9-28|professional|روز جهانی دسترسی همگانی به اطلاعات|اليوم الدولي لتعميم الانتفاع بالمعلومات|Universal Access to Information Day|普遍获取信息国际日|UN
heart-day|9-29|health|روز جهانی قلب|اليوم العالمي للقلب|World Heart Day|世界心脏日|WHF
translation-day|9-30|international|روز جهانی ترجمه|اليوم الدولي للترجمة|International Translation Day|国际翻译日|UN
deaf-day|9-last-sun|health|روز جهانی ناشنوایان|اليوم العالمي للصم|International Day of the Deaf|国际聋人日|WFD
maritime-day|9-last-thu|international|روز جهانی دریانوردی|اليوم البحري العالمي|World Maritime Day|世界海事日|IMO
older-persons|10-1|health|روز جهانی سالمندان|اليوم الدولي لكبار السن|International Day of Older Persons|国际老年人日|UN
teachers-world|10-5|international|روز جهانی معلم|اليوم العالمي للمعلمين|World Teachers’ Day|世界教师日|UNESCO
habitat-day|10-1-mon|international|روز جهانی اسکان بشر|اليوم العالمي للموئل|World Habitat Day|世界人居日|UN
cerebral-palsy|10-6|health|روز جهانی فلج مغزی|اليوم العالمي للشلل الدماغي|World Cerebral Palsy Day|世界脑瘫日|other
children-iran|10-8|international|روز جهانی کودک|يوم الطفل|Children’s Day (Iran)|儿童日（伊朗）|Iran
post-day|10-9|international|روز جهانی پست|اليوم العالمي للبريد|World Post Day|世界邮政日|UPU
mental-health-day|10-10|health|روز جهانی سلامت روان|اليوم العالمي للصحة النفسية|World Mental Health Day|世界精神卫生日|WHO
sight-day|10-2-thu|health|روز جهانی بینایی|اليوم العالمي للبصر|World Sight Day|世界视力日|IAPB
palliative-care|10-2-sat|health|روز جهانی مراقبت تسکینی|اليوم العالمي للرعاية التلطيفية|World Hospice and Palliative Care Day|世界临终关怀与姑息治疗日|WHPCA
girl-child|10-11|international|روز جهانی دختران|اليوم الدولي للفتاة|International Day of the Girl Child|国际女童日|UN
arthritis-day|10-12|health|روز جهانی آرتریت|اليوم العالمي لالتهاب المفاصل|World Arthritis Day|世界关节炎日|other
disaster-reduction|10-13|health|روز جهانی کاهش خطر بلایا|اليوم الدولي للحد من مخاطر الكوارث|Disaster Risk Reduction Day|国际减少灾害风险日|UN
standards-day|10-14|international|روز جهانی استاندارد|اليوم العالمي للمواصفات|World Standards Day|世界标准日|ISO
white-cane|10-15|health|روز جهانی نابینایان (عصای سفید)|يوم العصا البيضاء|White Cane Day|国际盲人日（白手杖）|Iran
handwashing-day|10-15|health|روز جهانی شستن دست‌ها|اليوم العالمي لغسل اليدين|Global Handwashing Day|全球洗手日|GHP
rural-women|10-15|international|روز جهانی زنان روستایی|اليوم الدولي للمرأة الريفية|International Day of Rural Women|国际农村妇女日|UN
food-day|10-16|international|روز جهانی غذا|يوم الأغذية العالمي|World Food Day|世界粮食日|FAO
anaesthesia-day|10-16|health|روز جهانی بیهوشی|اليوم العالمي للتخدير|World Anaesthesia Day|世界麻醉日|WFSA
trauma-day|10-17|health|روز جهانی تروما|اليوم العالمي للإصابات|World Trauma Day|世界创伤日|other
poverty-day|10-17|international|روز جهانی ریشه‌کنی فقر|اليوم الدولي للقضاء على الفقر|Eradication of Poverty Day|消除贫困国际日|UN
osteoporosis-day|10-20|health|روز جهانی پوکی استخوان|اليوم العالمي لهشاشة العظام|World Osteoporosis Day|世界骨质疏松日|IOF
united-nations-day|10-24|international|روز ملل متحد|يوم الأمم المتحدة|United Nations Day|联合国日|UN
polio-day|10-24|health|روز جهانی فلج اطفال|اليوم العالمي لشلل الأطفال|World Polio Day|世界脊髓灰质炎日|other
occupational-therapy|10-27|health|روز جهانی کاردرمانی|اليوم العالمي للعلاج الوظيفي|World Occupational Therapy Day|世界作业治疗日|WFOT
audiovisual-heritage|10-27|international|روز جهانی میراث دیداری و شنیداری|اليوم العالمي للتراث السمعي البصري|World Day for Audiovisual Heritage|世界音像遗产日|UNESCO
stroke-day|10-29|health|روز جهانی سکتهٔ مغزی|اليوم العالمي للسكتة الدماغية|World Stroke Day|世界卒中日|WSO
psoriasis-day|10-29|health|روز جهانی پسوریازیس|اليوم العالمي للصدفية|World Psoriasis Day|世界银屑病日|IFPA
cities-day|10-31|international|روز جهانی شهرها|اليوم العالمي للمدن|World Cities Day|世界城市日|UN
tsunami-day|11-5|international|روز جهانی آگاهی از سونامی|اليوم العالمي للتوعية بتسونامي|World Tsunami Awareness Day|世界海啸意识日|UN
environment-in-war|11-6|international|روز جهانی پیشگیری از آسیب به محیط زیست در جنگ|اليوم الدولي لمنع استغلال البيئة في الحروب|Environment in War Day|防止战争糟蹋环境国际日|UN
radiology-day|11-8|health|روز جهانی رادیولوژی|اليوم العالمي للأشعة|International Day of Radiology|国际放射日|ESR
science-peace|11-10|international|روز جهانی علم در خدمت صلح و توسعه|اليوم العالمي للعلوم من أجل السلام والتنمية|World Science Day for Peace and Development|争取和平与发展世界科学日|UNESCO
pneumonia-day|11-12|health|روز جهانی ذات‌الریه|اليوم العالمي للالتهاب الرئوي|World Pneumonia Day|世界肺炎日|other
diabetes-day|11-14|health|روز جهانی دیابت|اليوم العالمي للسكري|World Diabetes Day|世界糖尿病日|UN
tolerance-day|11-16|international|روز جهانی مدارا|اليوم الدولي للتسامح|International Day for Tolerance|国际宽容日|UN
copd-day|11-3-wed|health|روز جهانی بیماری انسدادی مزمن ریه|اليوم العالمي للانسداد الرئوي المزمن|World COPD Day|世界慢阻肺日|GOLD
prematurity-day|11-17|health|روز جهانی نوزاد نارس|اليوم العالمي للأطفال الخدّج|World Prematurity Day|世界早产日|WHO
philosophy-day|11-3-thu|international|روز جهانی فلسفه|اليوم العالمي للفلسفة|World Philosophy Day|世界哲学日|UNESCO
amr-week|11-18|health|آغاز هفتهٔ جهانی مقاومت میکروبی|بداية الأسبوع العالمي لمقاومة المضادات|Start of World AMR Awareness Week|世界提高抗微生物药物耐药性认识周开始|WHO
toilet-day|11-19|health|روز جهانی دستشویی و بهسازی|اليوم العالمي للمراحيض|World Toilet Day|世界厕所日|UN
road-victims|11-3-sun|health|یادبود جهانی قربانیان تصادف‌های جاده‌ای|اليوم العالمي لضحايا حوادث الطرق|World Day of Remembrance for Road Traffic Victims|世界道路交通事故受害者纪念日|WHO
childrens-day|11-20|international|روز جهانی کودک (سازمان ملل)|اليوم العالمي للطفل|World Children’s Day|世界儿童日|UN
television-day|11-21|international|روز جهانی تلویزیون|اليوم العالمي للتلفزيون|World Television Day|世界电视日|UN
violence-women|11-25|international|روز جهانی مبارزه با خشونت علیه زنان|اليوم الدولي للقضاء على العنف ضد المرأة|Elimination of Violence against Women Day|消除对妇女的暴力行为国际日|UN
palestine-solidarity|11-29|international|روز جهانی همبستگی با مردم فلسطین|اليوم الدولي للتضامن مع الشعب الفلسطيني|Solidarity with the Palestinian People Day|声援巴勒斯坦人民国际日|UN
aids-day|12-1|health|روز جهانی ایدز|اليوم العالمي للإيدز|World AIDS Day|世界艾滋病日|WHO
slavery-abolition|12-2|international|روز جهانی لغو برده‌داری|اليوم الدولي لإلغاء الرق|Abolition of Slavery Day|废除奴隶制国际日|UN
disabilities-day|12-3|health|روز جهانی افراد دارای معلولیت|اليوم الدولي للأشخاص ذوي الإعاقة|International Day of Persons with Disabilities|国际残疾人日|UN
volunteers-day|12-5|international|روز جهانی داوطلبان|اليوم الدولي للمتطوعين|International Volunteer Day|国际志愿人员日|UN
soil-day|12-5|international|روز جهانی خاک|اليوم العالمي للتربة|World Soil Day|世界土壤日|FAO
civil-aviation|12-7|international|روز جهانی هواپیمایی|يوم الطيران المدني الدولي|International Civil Aviation Day|国际民航日|ICAO
anti-corruption|12-9|international|روز جهانی مبارزه با فساد|اليوم الدولي لمكافحة الفساد|International Anti-Corruption Day|国际反腐败日|UN
human-rights-day|12-10|international|روز جهانی حقوق بشر|يوم حقوق الإنسان|Human Rights Day|人权日|UN
mountain-day|12-11|international|روز جهانی کوهستان|اليوم الدولي للجبال|International Mountain Day|国际山岳日|UN
universal-health-coverage|12-12|health|روز جهانی پوشش همگانی سلامت|اليوم الدولي للتغطية الصحية الشاملة|Universal Health Coverage Day|全民健康覆盖国际日|UN
migrants-day|12-18|international|روز جهانی مهاجران|اليوم الدولي للمهاجرين|International Migrants Day|国际移徙者日|UN
arabic-language|12-18|international|روز جهانی زبان عربی|اليوم العالمي للغة العربية|World Arabic Language Day|世界阿拉伯语日|UN
christmas|12-25|religious|ولادت حضرت مسیح|ميلاد السيد المسيح|Birth of Jesus Christ|圣诞节|Iran
epidemic-preparedness|12-27|health|روز جهانی آمادگی در برابر همه‌گیری‌ها|اليوم الدولي للتأهب للأوبئة|International Day of Epidemic Preparedness|防范流行病国际日|UN
`;
