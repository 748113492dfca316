namespace AgreementGen.Cli.Outputs;

/// <summary>A form that a document can be written in: its name on the command line and the end of its file's name.</summary>
internal sealed record OutputForm(OutputFormat Format, string Name, string Extension, bool IsText)
{
    public static readonly OutputForm Docx = new(OutputFormat.Docx, "docx", ".docx", IsText: false);

    public static readonly OutputForm[] All =
    [
        Docx,
        new(OutputFormat.Markup, "markup", ".markup.xml", IsText: true),
        new(OutputFormat.Outline, "outline", ".outline.txt", IsText: true),
        new(OutputFormat.Txt, "txt", ".txt", IsText: true),
        new(OutputFormat.Yaml, "yaml", ".merged.yaml", IsText: true),
    ];

    public static readonly string[] Names = [.. All.Select(form => form.Name)];

    public static OutputForm Of(string name) => All.Single(form => form.Name == name);
}
