import type { DemoRelease } from './demo-release.ts';

type Translations = NonNullable<DemoRelease['translations']>;

/** What the newsroom says in other languages after the first start; each is a text for its own readers, not a rendering line by line. */
export const icuInChinese: Translations[number] = {
  language: 'zh',
  published: true,
  title: '沙法医院第二重症监护室启用，新增24张床位',
  subTitle: '伊斯法罕重症患者候床时间将缩短',
  lead: '沙法医院第二重症监护室今晨启用，设有24张床位、两间负压隔离病房和中央监护系统。护士、医生和患者家属出席了简朴的启用仪式。',
  placeLine: '伊斯法罕',
  body: [
    '院长阿里礼萨·塔瓦科利博士表示，工程历时二十一个月，约六成费用由大学承担，四成来自社会捐助。',
    '他说，此前在繁忙时段，重症患者平均需在急诊室等候十一个小时才能住进重症监护室。新增床位后，预计等候时间将降至三小时以内，医院将每三个月向公众公布这一数据。',
    '## 新病区设施',
    '- 四间病房共24张床位，护士站可直接观察患者',
    '- 两间负压隔离病房',
    '- 集中显示全部生命体征的中央监护系统',
    '- 与病区分开的家属谈话室',
    '探视时间为每日15时至16时。家属可全天拨打 +98 31 3222 0000 转420，由当班护士接听。',
  ],
};

export const fireStatement: Translations = [
  {
    language: 'en',
    published: true,
    title: 'Statement of Shafa Hospital on the fire in its supply store',
    lead: 'Last night’s fire in the supply store of Shafa Hospital harmed no patient, visitor or member of staff, and care continues in every ward without interruption.',
    placeLine: 'Isfahan',
    body: [
      'At 22:40 on Tuesday a fire broke out in the supply store in the basement of the administration building. The alarm sounded within a minute, the fire brigade arrived nine minutes later, and the fire was out at 23:25.',
      'The administration building stands apart from the wards. No patient was moved, and no smoke reached them. Two guards who had breathed smoke went home after an examination.',
      'The fire department is examining the cause. Until its findings are known, anything said about it is a guess. The hospital will publish the findings in full.',
      'Supplies for ten days have come from the university’s reserve, and no operation has been postponed. We thank the firefighters of Isfahan and our colleagues of the night shift.',
    ],
  },
  {
    language: 'ar',
    published: true,
    title: 'بيان مستشفى الشفاء بشأن حريق مخزن المستلزمات',
    lead: 'لم يُلحق حريق الليلة الماضية في مخزن المستلزمات بمستشفى الشفاء أي أذى بالمرضى أو مرافقيهم أو العاملين، والعلاج مستمر في جميع الأقسام دون انقطاع.',
    placeLine: 'أصفهان',
    body: [
      'في الساعة ٢٢:٤٠ من مساء الثلاثاء اندلع حريق في مخزن المستلزمات بقبو المبنى الإداري. انطلق جهاز الإنذار خلال الدقيقة الأولى، ووصل رجال الإطفاء بعد تسع دقائق، وأُخمد الحريق في الساعة ٢٣:٢٥.',
      'المبنى الإداري منفصل عن مباني العلاج؛ فلم يُنقل أي مريض ولم يصل الدخان إلى الأقسام. وعاد حارسان استنشقا الدخان إلى منزليهما بعد الفحص.',
      'يدرس خبراء الإطفاء سبب الحريق، وكل حديث عن السبب قبل إعلان النتيجة تخمين. وسينشر المستشفى النتيجة كاملة.',
      'وُفِّرت مستلزمات عشرة أيام من مخزون الجامعة الاحتياطي، ولم تؤجَّل أي عملية جراحية. نشكر رجال الإطفاء في أصفهان وزملاءنا في نوبة الليل.',
    ],
  },
  {
    // A language version that is still being written.
    language: 'zh',
    title: '沙法医院关于耗材库房火灾的声明',
    lead: '昨夜沙法医院耗材库房发生火灾，未造成患者、陪护人员及员工受伤，各病区诊疗照常进行。',
    body: ['周二22时40分，行政楼地下室的耗材库房起火，23时25分扑灭。'],
  },
];

export const clinicHours: Translations = [
  {
    language: 'en',
    published: true,
    title: 'Specialist clinics open until seven in the evening from 22 November',
    lead: 'From Saturday the specialist clinics of Shafa Hospital receive patients from 7:30 to 19:00, Saturday to Wednesday.',
    placeLine: 'Isfahan',
    body: [
      'Appointments are made online or by calling 1590; there is no need to come in person for one.',
      'The heart and children’s clinics are also open on Thursdays until 13:00. Appointments made before stay as they are, and patients get a reminder by text message.',
    ],
  },
  {
    language: 'ar',
    published: true,
    title: 'العيادات التخصصية تستقبل المراجعين حتى السابعة مساءً ابتداءً من ٢٢ نوفمبر',
    lead: 'تستقبل العيادات التخصصية في مستشفى الشفاء المراجعين ابتداءً من يوم السبت، من السبت إلى الأربعاء، بين الساعة ٧:٣٠ صباحًا و٧ مساءً.',
    placeLine: 'أصفهان',
    body: [
      'تُحجز المواعيد عبر الموقع الإلكتروني أو الهاتف ١٥٩٠، ولا حاجة إلى الحضور لحجز الموعد.',
      'وتفتح عيادتا القلب والأطفال أبوابهما يوم الخميس أيضًا حتى الواحدة ظهرًا. تبقى المواعيد السابقة كما هي، وتصل إلى المراجعين رسالة تذكير.',
    ],
  },
];

export const cornealTransplant: Translations = [
  {
    language: 'en',
    published: true,
    title: 'First bilateral corneal transplant at Shafa Hospital',
    lead: 'The eye surgeons of Shafa Hospital have for the first time replaced both corneas of a 34-year-old patient during one stay.',
    placeLine: 'Isfahan',
    body: [
      'The patient had lived with keratoconus since childhood and could see less than one tenth with either eye. Two operations were performed five days apart; in the second week the patient’s sight had risen to six tenths.',
      'The corneas were given with the consent of the families of two donors. The hospital thanks these families, who thought of others in their grief; at their own wish their names are not published.',
    ],
  },
  {
    language: 'ar',
    published: true,
    title: 'أول زراعة قرنية للعينين معًا في مستشفى الشفاء',
    lead: 'أجرى فريق طب العيون في مستشفى الشفاء، للمرة الأولى، زراعة القرنية لكلتا عيني مريض في الرابعة والثلاثين من عمره خلال فترة تنويم واحدة.',
    placeLine: 'أصفهان',
    body: [
      'قال رئيس الفريق إن المريض كان يعاني من القرنية المخروطية منذ طفولته، وإن قوة إبصاره كانت دون عُشر واحد في كل عين. أُجريت العمليتان بفارق خمسة أيام، وبلغ الإبصار ستة أعشار في فحص الأسبوع الثاني.',
      'توفرت القرنيتان بموافقة أسرتي متبرعَين. ويشكر المستشفى هاتين الأسرتين اللتين فكرتا في الآخرين وهما في حزنهما، ولم يُنشر اسماهما بناءً على رغبتهما.',
    ],
  },
  {
    language: 'zh',
    published: true,
    title: '沙法医院完成首例双眼角膜移植',
    lead: '沙法医院眼科团队首次在一次住院期间，为一名34岁患者成功完成双眼角膜移植手术。',
    placeLine: '伊斯法罕',
    body: [
      '眼科团队负责人介绍，患者自幼患有圆锥角膜，双眼视力均不足0.1。两次手术相隔五天，术后第二周复查时视力已提升至0.6。',
      '两枚角膜由两位捐献者的家属同意捐献。医院感谢这两个家庭在悲痛之中仍为他人着想；应家属要求，不公布其姓名。',
    ],
  },
];

export const bookingForTheElderly: Translations = [
  {
    language: 'en',
    published: true,
    title: 'Older people can book appointments by talking on the phone',
    lead: 'With one call and without the internet, older people can now book a clinic appointment and hear their reminder spoken.',
    placeLine: 'Isfahan',
    body: [
      'The system understands plain speech. If two questions lead to nothing, it hands the call to a colleague at reception. In a trial of two months, 87 per cent of the calls needed no colleague.',
      'The number +98 31 3222 1590 answers every day from 7:00 to 21:00.',
    ],
  },
  {
    language: 'zh',
    published: true,
    title: '老年人可通过语音电话预约门诊',
    lead: '即日起，老年人无需上网，只需拨打一个电话即可预约门诊，并可收听语音提醒。',
    placeLine: '伊斯法罕',
    body: [
      '该系统能听懂日常口语；如两次提问后仍未成功，来电将转接至接待人员。在为期两个月的试运行中，87%的来电无需人工协助。',
      '预约电话 +98 31 3222 1590，每日7时至21时开通。',
    ],
  },
];
