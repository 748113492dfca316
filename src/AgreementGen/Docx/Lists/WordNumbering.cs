using AgreementGen.Documents;

namespace AgreementGen.Docx.Lists;

/// <summary>All that a document numbered by Word has beyond one whose numbers are text.</summary>
internal sealed class WordNumbering(ListPlan plan, ReferenceFields references)
{
    public ListPlan Plan { get; } = plan;

    public ReferenceFields References { get; } = references;

    public static WordNumbering Of(Document document)
    {
        var plan = ListPlan.Of(document);
        return new WordNumbering(plan, ReferenceFields.Of(document, plan));
    }
}
