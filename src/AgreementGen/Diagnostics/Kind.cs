namespace AgreementGen.Diagnostics;

/// <summary>
/// One kind of diagnostic. Its words stand in <c>Messages/&lt;group&gt;.resx</c> (Vietnamese) and <c>.en.resx</c> under two keys:
/// the code (the fact) and the code + <c>.remedy</c> (what to do), both composite format strings.
/// </summary>
/// <param name="Code"><c>AG</c> and three digits; the first digit is the group.</param>
/// <param name="Name">Kebab-case name for machines.</param>
public sealed record Kind(string Code, string Name, Severity Severity)
{
    /// <summary>Who says what it means; null: the message file of its group.</summary>
    public IWords? Words { get; init; }

    /// <summary>Which message file holds its words.</summary>
    public string Group =>
        Code[2] switch
        {
            '0' when Code[3] >= '6' => "Linting",
            '0' => "Batch",
            '1' => "Data",
            '2' => "Templates",
            '3' => "Markup",
            '4' => "Content",
            '5' => "Format",
            '6' => "Surroundings",
            '7' => "Standards",
            '8' => "Reading",
            _ => "Internal",
        };

    public override string ToString() => $"{Code} {Name}";
}
