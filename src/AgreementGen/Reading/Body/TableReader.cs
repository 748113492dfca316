using AgreementGen.Reading.Formatting;
using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Body;

/// <summary>Reads one table, rows and cells within content controls too; deleted rows and cells are left out.</summary>
internal sealed class TableReader(StoryReader story)
{
    private readonly BodyTable _table = new();

    public BodyTable Read(XmlCursor xml)
    {
        ReadRows(xml);
        return _table;
    }

    private void ReadRows(XmlCursor xml)
    {
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "tblPr":
                    _table.Properties = TableProperties.Read(xml);
                    break;
                case "tblGrid":
                    ReadGrid(xml);
                    break;
                case "tr":
                    ReadRow(xml);
                    break;
                case "AlternateContent":
                    if (xml.MoveToChoice())
                        ReadRows(xml);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                    ReadRows(xml);
                    break;
            }
        }
    }

    private void ReadGrid(XmlCursor xml)
    {
        foreach (var name in xml.Children())
        {
            if (name == "gridCol" && _table.Grid.Count < BodyTable.MostColumns)
                _table.Grid.Add(Math.Max(0, Measures.Twips(xml.Attribute("w")) ?? 0));
        }
    }

    private void ReadRow(XmlCursor xml)
    {
        story.Context.CountPiece();
        var row = new BodyRow();
        ReadCells(xml, row);
        if (!row.IsDeleted)
            _table.Rows.Add(row);
    }

    private void ReadCells(XmlCursor xml, BodyRow row)
    {
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "trPr":
                    ReadRowProperties(xml, row);
                    break;
                case "tblPrEx":
                    row.Exceptions = TableProperties.Read(xml);
                    break;
                case "tc":
                    ReadCell(xml, row);
                    break;
                case "AlternateContent":
                    if (xml.MoveToChoice())
                        ReadCells(xml, row);
                    break;
                case "sdt" or "sdtContent" or "customXml":
                    ReadCells(xml, row);
                    break;
            }
        }
    }

    private void ReadRowProperties(XmlCursor xml, BodyRow row)
    {
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "gridBefore":
                    row.ColumnsBefore = Math.Clamp(Measures.Whole(xml.Value) ?? 0, 0, BodyTable.MostColumns);
                    break;
                case "wBefore":
                    row.WidthBefore = TableWidth.Read(xml);
                    break;
                case "tblHeader":
                    row.IsHeader = Measures.IsOn(xml.Value);
                    break;
                case "cantSplit":
                    row.IsWhole = Measures.IsOn(xml.Value);
                    break;
                case "ins" or "del":
                    story.Context.HasTrackedChanges = true;
                    row.IsDeleted |= name == "del";
                    break;
            }
        }
    }

    private void ReadCell(XmlCursor xml, BodyRow row)
    {
        story.Context.CountPiece();
        var cell = new BodyCell();
        foreach (var name in xml.Children())
        {
            // The properties come first; all the rest are blocks, which the story reads itself.
            if (name == "tcPr")
                cell.Properties = CellProperties.Read(xml);
            else
                story.ReadOne(xml, name, cell.Blocks);
        }
        story.FlushCarried(cell.Blocks);
        if (cell.Properties.IsDeleted)
            story.Context.HasTrackedChanges = true;
        else
            row.Cells.Add(cell);
    }
}
