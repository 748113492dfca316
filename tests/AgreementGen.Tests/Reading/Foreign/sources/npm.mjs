import * as D from 'docx'; import fs from 'fs'; import HTMLtoDOCX from 'html-to-docx';
const {Document,Packer,Paragraph,TextRun,Table,TableRow,TableCell,WidthType,AlignmentType,Header,PageNumber,LevelFormat,HeadingLevel,BorderStyle,TabStopType}=D;
const none={style:BorderStyle.NONE,size:0,color:'FFFFFF'}; const borders={top:none,bottom:none,left:none,right:none};
const c=(text,o={})=>new Paragraph({alignment:AlignmentType.CENTER,children:[new TextRun({text,...o})]});
const doc=new Document({styles:{default:{document:{run:{font:'Times New Roman',size:28}}}},
 numbering:{config:[{reference:'dieu',levels:[{level:0,format:LevelFormat.DECIMAL,text:'Điều %1.',alignment:AlignmentType.LEFT,style:{paragraph:{indent:{firstLine:567}}}},{level:1,format:LevelFormat.DECIMAL,text:'%2.',alignment:AlignmentType.LEFT},{level:2,format:LevelFormat.LOWER_LETTER,text:'%3)',alignment:AlignmentType.LEFT}]}]},
 sections:[{properties:{titlePage:true,page:{size:{width:11906,height:16838},margin:{top:1134,bottom:1134,left:1701,right:1134}}},headers:{default:new Header({children:[new Paragraph({alignment:AlignmentType.CENTER,children:[new TextRun({children:[PageNumber.CURRENT]})]})]})},
 children:[new Table({width:{size:100,type:WidthType.PERCENTAGE},borders:{...borders,insideHorizontal:none,insideVertical:none},rows:[new TableRow({children:[new TableCell({borders,width:{size:40,type:WidthType.PERCENTAGE},children:[c('TỈNH ĐOÀN CÀ MAU',{bold:true,size:26}),c('***',{size:26})]}),new TableCell({borders,width:{size:60,type:WidthType.PERCENTAGE},children:[c('ĐOÀN TNCS HỒ CHÍ MINH',{bold:true,underline:{},size:30}),c('Cà Mau, ngày 05 tháng 3 năm 2026',{italics:true})]})]})]}),
 new Paragraph({heading:HeadingLevel.TITLE,alignment:AlignmentType.CENTER,children:[new TextRun('CHƯƠNG TRÌNH')],border:{bottom:{style:BorderStyle.SINGLE,size:6,space:1,color:'000000'}}}),
 new Paragraph({numbering:{reference:'dieu',level:0},children:[new TextRun({text:'Mục đích',bold:true})]}),new Paragraph({numbering:{reference:'dieu',level:1},text:'Khoản một'}),new Paragraph({numbering:{reference:'dieu',level:2},text:'điểm a'}),new Paragraph({numbering:{reference:'dieu',level:2},text:'điểm b'}),new Paragraph({numbering:{reference:'dieu',level:0},children:[new TextRun({text:'Yêu cầu',bold:true})]}),new Paragraph({numbering:{reference:'dieu',level:1},text:'Lại khoản một'}),
 new Paragraph({tabStops:[{type:TabStopType.RIGHT,position:9000}],children:[new TextRun('Trái\tPhải'),new TextRun({text:'mới dòng',break:1})]}),new Paragraph({bullet:{level:0},text:'chấm'})]}]});
fs.writeFileSync('npm-docx.docx',await Packer.toBuffer(doc));
const b=await HTMLtoDOCX(fs.readFileSync('trang.html','utf8').replace(/<hr[^>]*>/,''),null,{font:'Times New Roman'});
fs.writeFileSync('html-to-docx.docx',Buffer.from(b));
