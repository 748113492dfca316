using AgreementGen.Yaml;

namespace AgreementGen.Tests.Agreements;

public class ProgramOverridesTests
{
    [Theory]
    [InlineData("number=05", "05")]
    [InlineData("number=a=b", "a=b")]
    [InlineData("number={{ x }}", "{{ x }}")]
    [InlineData("number=[1]", "[1]")]
    [InlineData("number=null", "null")]
    public void A_setting_is_a_text_as_written(string setting, string expected) =>
        Assert.Equal(expected, Programs.Read(Programs.Small, setting).Number?.Value);

    [Fact]
    public void A_setting_takes_the_place_of_the_value_of_the_file() =>
        Assert.Equal("07", Programs.Read(Programs.Small + "number: 05\n", "number=07").Number?.Value);

    [Fact]
    public void The_last_setting_of_a_key_holds() =>
        Assert.Equal("08", Programs.Read(Programs.Small, "number=07", "number=08").Number?.Value);

    [Fact]
    public void No_value_takes_the_key_away() =>
        Assert.Null(Programs.Read(Programs.Small + "number: 05\n", "number=").Number);

    [Fact]
    public void A_path_goes_through_keys_indices_and_ids()
    {
        var agreement = Programs.Read(
            Programs.Full,
            "parties[0].name=Ban A",
            "parties[btg].signer.name=Ông B",
            "title[1]=về C",
            "signatures.columns=3",
            "clauses[nguyen-tac].items[0]=Bốn",
            "clauses[3].table.rows[0][2]=2022",
            "vars.nam=2027"
        );
        Assert.Equal("Ban A", agreement.Parties[0].Name.Value);
        Assert.Equal("Ông B", agreement.Parties[0].Signers[0].Name?.Value);
        Assert.Equal("về C", agreement.Title[1].Value);
        Assert.Equal(3, agreement.Signatures.Columns);
        Assert.Equal("Bốn", agreement.Clauses[1].Items[0].Text?.Value);
        Assert.Equal("2022", agreement.Clauses[3].Table!.Rows[0][2].Text.Value);
        Assert.Equal("2027", ((YamlScalar)agreement.Variables[0].Value).Value);
    }

    [Fact]
    public void Mappings_on_the_way_are_made_when_the_file_has_none()
    {
        var agreement = Programs.Read(
            Programs.Small,
            "signatures.lead=right",
            "parties[btg].signer.name=Ông B",
            "vars.a.b=1"
        );
        Assert.Equal(AgreementGen.Documents.Side.Right, agreement.Signatures.Lead);
        Assert.Equal("Ông B", agreement.Parties[0].Signers[0].Name?.Value);
        Assert.Equal("a", agreement.Variables[0].Name.Value);
    }

    [Theory]
    [InlineData("number", "1:7 AG160 «number»")]
    [InlineData("=05", "1:7 AG160 «=05»")]
    [InlineData("a..b=1", "1:7 AG160 «a..b=1»")]
    [InlineData(".a=1", "1:7 AG160 «.a=1»")]
    [InlineData("a.=1", "1:7 AG160 «a.=1»")]
    [InlineData("parties[0=1", "1:7 AG160 «parties[0=1»")]
    [InlineData("parties[]=1", "1:7 AG160 «parties[]=1»")]
    [InlineData("[0]=1", "1:7 AG160 «[0]=1»")]
    [InlineData("parties[1].name=A", "1:15 AG161 «1»")]
    [InlineData("parties[-1].name=A", "1:15 AG162 «-1»")]
    [InlineData("parties[abc].name=A", "1:15 AG162 «abc»")]
    [InlineData("title.x=A", "1:13 AG163 «x»")]
    [InlineData("title[0]=A", "1:13 AG163 «0»")]
    [InlineData("number[0]=A", "1:14 AG163 «0»")]
    [InlineData("parties.name=A", "1:15 AG164 «name»")]
    [InlineData("nunber=05", "1:7 AG131 «nunber»")]
    [InlineData("parties[0].nmae=A", "1:18 AG131 «nmae»")]
    [InlineData("date=31/02/2021", "1:12 AG143 «31/02/2021»")]
    [InlineData("state=isued", "1:13 AG141 «isued»")]
    [InlineData("parties=Ban", "1:15 AG134 «Ban»")]
    [InlineData("number=a\u0007", "1:15 AG110 «\u0007»")]
    public void A_wrong_setting_is_reported_at_its_place_on_the_command_line(string setting, string expected)
    {
        var agreement = Programs.Read(Programs.Small, out var found, setting);
        Assert.Null(agreement);
        var only = Assert.Single(found.ToSorted());
        Assert.Equal(expected, Programs.Describe(only));
        Assert.Equal("<command line>", only.Location.Path);
        Assert.Equal("--set " + setting, only.Location.Source!.Text);
    }

    [Fact]
    public void Half_a_character_is_reported_as_any_control_character_is() =>
        Assert.Equal(["1:14 AG110 «\ud800»"], Programs.Mistakes(Programs.Small, "number=\ud800"));

    [Fact]
    public void A_required_key_cannot_be_taken_away() =>
        Assert.Equal(["2:1 AG138 «title»"], Programs.Mistakes(Programs.Small, "title="));

    [Fact]
    public void Mistakes_of_the_file_and_of_several_settings_come_in_one_run() =>
        Assert.Equal(
            ["8:1 AG131 «nunber»", "1:7 AG160 «y»", "1:12 AG142 «x»"],
            Programs.Mistakes(Programs.Small + "nunber: 05\n", "date=x", "y").Order(StringComparer.Ordinal).Reverse()
        );

    [Fact]
    public void A_setting_is_put_into_normal_form_C() =>
        Assert.Equal("Trà Vinh", Programs.Read(Programs.Small, "place=Tra\u0300 Vinh").Place?.Value);
}
