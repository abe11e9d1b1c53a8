/** What Word puts on the clipboard for a heading, a paragraph with emphasis, a bulleted list and a table; and a messenger for two lines. */
export const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=ProgId content=Word.Document>
<style><!-- p.MsoNormal {margin:0cm; font-family:"B Nazanin"; mso-bidi-language:FA;} --></style></head>
<body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->
<h2 dir=RTL style='text-align:right;direction:rtl'><span lang=FA style='font-family:"B Titr"'>نوبت‌دهی تازه<o:p></o:p></span></h2>
<p class=MsoNormal dir=RTL style='text-align:right;direction:rtl;unicode-bidi:embed'><span lang=FA
style='font-size:14.0pt;font-family:"B Nazanin"'>از فردا <b>همهٔ نوبت‌ها</b> با تلفن گرفته می‌شود.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst dir=RTL style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><span
lang=FA>صبح‌ها از ساعت هفت<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpLast dir=RTL style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><span
lang=FA>بعدازظهرها تا ساعت هشت<o:p></o:p></span></p>
<p class=MsoNormal onclick="alert(1)"><span lang=FA><img src="file:///C:/Users/pr/AppData/Local/Temp/msohtmlclip1/01/clip_image002.jpg"><script>alert(1)</script></span></p>
<!--EndFragment--></body></html>`;

export const fromMessenger = `<div style="color:rgb(0,0,0)">سلام؛ متن نهایی این است.<br><br>جلسه ساعت ۱۰:۳۰ برگزار می‌شود.</div>`;
