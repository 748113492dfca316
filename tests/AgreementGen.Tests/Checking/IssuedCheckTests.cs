using AgreementGen.Tests.Pipeline;

namespace AgreementGen.Tests.Checking;

/// <summary>What is issued has no blank; a draft may have any.</summary>
public class IssuedCheckTests
{
    private const string Parties = """
        - { id: a, name: Sở A, symbol: SA, signer: { position: Giám đốc, name: Nguyễn Văn A } }
          - { id: b, name: Sở B, symbol: SB, signer: { position: Giám đốc, name: Trần Thị B } }
        """;

    private const string Whole = "number: 05\nplace: Huế\ndate: 15/12/2026";

    [Theory]
    [InlineData(Whole, "")]
    [InlineData("place: Huế\ndate: 15/12/2026", "AG401 number")]
    [InlineData("number: 05\nplace: Huế\ndate: 12/2026", "AG401 date")]
    [InlineData("number: 05\ndate: 15/12/2026", "AG401 place")]
    [InlineData("symbol: \"      /CTr-SA\"\nplace: Huế\ndate: 15/12/2026", "AG401 symbol")]
    [InlineData("symbol: 05/CTr-SA\ndate_line: \"Huế, ngày     tháng 12 năm 2026\"", "AG401 date_line")]
    [InlineData("symbol: 05/CTr-SA\ndate_line: \"Huế, ngày … tháng 12 năm 2026\"", "AG403 …")]
    [InlineData("symbol: none", "")]
    [InlineData("symbol: none\ndate_line: none", "")]
    [InlineData("header: { numbers: each }\nplace: Huế\ndate: 15/12/2026", "AG401 number")]
    [InlineData(Whole + "\nrecipients: [\"[CẦN BỔ SUNG]\"]", "AG403 [CẦN BỔ SUNG]")]
    [InlineData(Whole + "\narchive: ……", "AG403 …")]
    [InlineData(
        Whole + "\nwitnesses: [{ capacity: CHỨNG KIẾN, signer: { position: Chủ tịch } }]",
        "AG401 witnesses[].signer.name"
    )]
    [InlineData("issued_with: Quyết định số 15/QĐ-UBND", "")]
    [InlineData("issued_with: Quyết định số …/QĐ-UBND", "AG403 …")]
    public void A_blank_is_an_error_where_it_is(string keys, string expected)
    {
        Assert.Equal(expected, Errors("issued", keys, Parties));
        Assert.Equal("", Errors("draft", keys, Parties));
    }

    [Theory]
    [InlineData("- { id: a, name: Sở A }", "AG401 parties[a].signer")]
    [InlineData("- { id: a, name: Sở A, signer: { position: Giám đốc } }", "AG401 parties[a].signer.name")]
    [InlineData("- { id: a, name: Sở A, signer: { position: Giám đốc, name: … } }", "AG403 …")]
    public void Every_signer_is_known(string parties, string expected) =>
        Assert.Equal(expected, Errors("issued", Whole, parties));

    /// <summary>A clause whose words the template has leaves dots for what it is not told.</summary>
    [Theory]
    [InlineData("{ kind: replacement }")]
    [InlineData("{ kind: copies }")]
    [InlineData("{ kind: term }")]
    public void A_ready_made_clause_is_complete(string clause) =>
        Assert.Equal("AG403 …", Errors("issued", Whole, Parties, clause));

    private static string Errors(string state, string keys, string parties, string clause = "Phối hợp.")
    {
        var rendering = Programs.Render(
            $"template: chuong-trinh-phoi-hop\ntitle: Phối hợp\nstate: {state}\n{keys}\nparties:\n  {parties}\nclauses: [{clause}]"
        );
        return string.Join(
            ", ",
            rendering
                .Diagnostics.Select(found => $"{found.Kind.Code} {found.Arguments[0]}")
                .Order(StringComparer.Ordinal)
        );
    }
}
