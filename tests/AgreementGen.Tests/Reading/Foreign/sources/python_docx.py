from docx import Document
from docx.shared import Pt, Mm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as A
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d=Document()
s=d.sections[0]; s.page_width,s.page_height=Mm(210),Mm(297); s.left_margin,s.right_margin,s.top_margin,s.bottom_margin=Mm(30),Mm(20),Mm(20),Mm(20)
n=d.styles['Normal']; n.font.name='Times New Roman'; n.font.size=Pt(14)
t=d.add_table(rows=1,cols=2)
def say(c,text,bold=False,size=13,italic=False,new=True):
    p=c.add_paragraph() if new else c.paragraphs[0]; p.alignment=A.CENTER; r=p.add_run(text); r.bold=bold; r.italic=italic; r.font.size=Pt(size)
say(t.cell(0,0),'SỞ KHOA HỌC VÀ CÔNG NGHỆ',True,new=False); say(t.cell(0,0),'_______'); say(t.cell(0,1),'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',True,12,new=False); say(t.cell(0,1),'Độc lập - Tự do - Hạnh phúc',True)
d.add_heading('KẾ HOẠCH',0); d.add_heading('I. MỤC ĐÍCH',1)
p=d.add_paragraph('Thực hiện chương trình phối hợp.'); p.paragraph_format.first_line_indent=Mm(10); p.alignment=A.JUSTIFY
d.add_paragraph('Một',style='List Number'); d.add_paragraph('Hai',style='List Number'); d.add_paragraph('Chấm',style='List Bullet')
p=d.add_paragraph(); r=p.add_run('Chữ đỏ'); r.font.color.rgb=RGBColor(255,0,0); d.add_page_break()
g=d.add_table(rows=2,cols=3); g.style='Table Grid'
for i,c in enumerate(g._cells): c.text=str(i)
h=s.header.paragraphs[0]; h.alignment=A.CENTER; run=h.add_run()
for kind in ('begin',None,'end'):
    e=OxmlElement('w:fldChar' if kind else 'w:instrText')
    if kind: e.set(qn('w:fldCharType'),kind)
    else: e.text='PAGE'
    run._r.append(e)
for part in (d.part, d.part.package):
    for key, rel in list(part.rels.items()):
        if any(word in rel.reltype for word in ('stylesWithEffects', 'customXml', 'thumbnail')):
            del part.rels[key]
d.save('python-docx.docx')
