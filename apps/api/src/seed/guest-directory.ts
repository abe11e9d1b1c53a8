/** Persian or Arabic name | Latin name | title in Persian | title in English | organisation in Persian | in English | country */
const lines = `
محمدرضا رضایی|Mohammad Reza Rezaei|معاون درمان|Vice-chancellor for treatment|دانشگاه علوم پزشکی البرز|Alborz University of Medical Sciences|IR
فاطمه حسینی|Fatemeh Hosseini|رئیس بیمارستان|Head of hospital|بیمارستان مهر|Mehr Hospital|IR
علی‌اکبر صادقی|Ali Akbar Sadeghi|استاندار|Governor-general|استانداری البرز|Province of Alborz|IR
زهرا کریمی|Zahra Karimi|مدیر روابط عمومی|Public relations manager|دانشگاه سپهر|Sepehr University|IR
حسین نوروزی|Hossein Norouzi|نمایندهٔ مجلس|Member of parliament|مجلس شورای اسلامی|Parliament|IR
مریم یوسفی|Maryam Yousefi|استاد کودکان|Professor of paediatrics|دانشگاه سپهر|Sepehr University|IR
عبدالله جعفری|Abdollah Jafari|فرماندار|Governor|فرمانداری کرج|Governorate of Karaj|IR
نرگس خوانساری|Narges Khansari|مدیر بنیاد|Head of foundation|بنیاد خیریهٔ امید|Omid Charity|IR
قاسم تهرانی|Ghasem Tehrani|خیر سلامت|Benefactor|مجمع خیرین سلامت|Health benefactors|IR
شیرین ملکی|Shirin Maleki|روزنامه‌نگار|Journalist|روزنامهٔ سلامت|Salamat Daily|IR
بهرام قاسمی|Bahram Ghasemi|مدیرکل بیمه|Director-general of insurance|بیمهٔ سلامت|Health Insurance|IR
لیلا شریفی|Leila Sharifi|رئیس انجمن پرستاری|Head of the nursing society|انجمن پرستاری|Nursing Society|IR
مهدی موسوی|Mehdi Mousavi|امام جمعهٔ موقت|Interim Friday imam|دفتر امام جمعه|Office of the Friday imam|IR
سعید طاهری|Saeed Taheri|رئیس آتش‌نشانی|Head of the fire brigade|سازمان آتش‌نشانی|Fire Brigade|IR
پریسا امینی|Parisa Amini|مدیر مدرسه|Headmistress|دبیرستان فرزانگان|Farzanegan School|IR
أحمد الجبوري|Ahmed Al-Jubouri|مدیرکل صحت|Director-general of health|ادارهٔ صحت بغداد|Baghdad Health Directorate|IQ
عثمان هيثم العاني|Othman Haitham Al-Ani|رئیس بیمارستان|Head of hospital|بیمارستان الکرامة|Al-Karama Hospital|IQ
زينب الموسوي|Zainab Al-Mousawi|استاد زنان|Professor of gynaecology|دانشگاه کربلا|University of Kerbala|IQ
حيدر الكاظمي|Haidar Al-Kadhimi|سرکنسول|Consul-general|سرکنسولگری عراق|Consulate-general of Iraq|IQ
فاضل الربيعي|Fadhil Al-Rubaie|مشاور وزیر|Adviser to the minister|وزارت صحت عراق|Ministry of Health of Iraq|IQ
سالم البوسعيدي|Salim Al Busaidi|سفیر|Ambassador|سفارت عمان|Embassy of Oman|OM
مريم الهنائي|Maryam Al Hinai|مدیر همکاری‌ها|Head of cooperation|وزارت صحت عمان|Ministry of Health of Oman|OM
خالد المنصوري|Khalid Al Mansouri|رئیس هیئت|Head of delegation|هلال احمر قطر|Qatar Red Crescent|QA
يوسف حداد|Youssef Haddad|استاد جراحی|Professor of surgery|دانشگاه بیروت|University of Beirut|LB
رنا خوري|Rana Khoury|روزنامه‌نگار|Journalist|روزنامهٔ بیروت|Beirut Daily|LB
محمد نورزی|Mohammad Noorzai|رئیس شفاخانه|Head of hospital|شفاخانهٔ هرات|Herat Hospital|AF
گلنار رحیمی|Gulnar Rahimi|پزشک|Physician|شفاخانهٔ هرات|Herat Hospital|AF
فرهاد رحمانف|Farhod Rahmonov|معاون وزیر|Deputy minister|وزارت تندرستی تاجیکستان|Ministry of Health of Tajikistan|TJ
مهمت ییلماز|Mehmet Yılmaz|سرکنسول|Consul-general|سرکنسولگری ترکیه|Consulate-general of Türkiye|TR
عایشه دمیر|Ayşe Demir|استاد پرستاری|Professor of nursing|دانشگاه آنکارا|University of Ankara|TR
آنا اشمیت|Anna Schmidt|استاد پیوند|Professor of transplantation|بیمارستان شاریته|Charité|DE
توماس وبر|Thomas Weber|مدیر شرکت|Managing director|تجهیزات وبر|Weber Medical|DE
کلر مورو|Claire Moreau|نمایندهٔ سازمان|Representative|پزشکان بدون مرز|Doctors without Borders|FR
ژان پیر دوبوا|Jean-Pierre Dubois|رایزن فرهنگی|Cultural counsellor|سفارت فرانسه|Embassy of France|FR
مارکو روسی|Marco Rossi|سفیر|Ambassador|سفارت ایتالیا|Embassy of Italy|IT
جولیا بیانکی|Giulia Bianchi|پژوهشگر|Researcher|دانشگاه بولونیا|University of Bologna|IT
کنجی تاناکا|Kenji Tanaka|نمایندهٔ ژایکا|Representative|ژایکا|JICA|JP
یوکو ساتو|Yuko Sato|کارشناس زلزله|Earthquake expert|ژایکا|JICA|JP
ایوان پتروف|Ivan Petrov|معاون وزیر|Deputy minister|وزارت بهداشت روسیه|Ministry of Health of Russia|RU
اولگا ایوانوا|Olga Ivanova|استاد ویروس‌شناسی|Professor of virology|دانشگاه مسکو|University of Moscow|RU
راجش کومار|Rajesh Kumar|دبیر اول|First secretary|سفارت هند|Embassy of India|IN
پریا شارما|Priya Sharma|استاد چشم|Professor of ophthalmology|بیمارستان دهلی|Delhi Hospital|IN
عمران خالد|Imran Khalid|سرکنسول|Consul-general|سرکنسولگری پاکستان|Consulate-general of Pakistan|PK
ساموئل اوکافور|Samuel Okafor|نمایندهٔ سازمان جهانی بهداشت|Representative|سازمان جهانی بهداشت|World Health Organization|NG
لوسیا فرناندز|Lucía Fernández|هماهنگ‌کننده|Coordinator|صلیب سرخ|Red Cross|ES
نینو بریدزه|Nino Beridze|پزشک|Physician|بیمارستان تفلیس|Tbilisi Hospital|GE
آرام پتروسیان|Aram Petrosyan|مدیر بیمارستان|Hospital manager|بیمارستان ایروان|Yerevan Hospital|AM
لاله علی‌یوا|Lala Aliyeva|مترجم|Interpreter|سفارت آذربایجان|Embassy of Azerbaijan|AZ
`;

export interface KnownGuest {
  readonly persian: string;
  readonly latin: string;
  readonly titles: { readonly fa: string; readonly en: string };
  readonly workplaces: { readonly fa: string; readonly en: string };
  readonly country: string;
}

/** Forty-eight people of many countries; none of them is a real person. */
export const directory: readonly KnownGuest[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [persian = '', latin = '', title = '', titleEn = '', work = '', workEn = '', country = ''] = line.split('|');
    return { persian, latin, titles: { fa: title, en: titleEn }, workplaces: { fa: work, en: workEn }, country };
  });
