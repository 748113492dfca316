using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Standards;

namespace AgreementGen.Tests.Standards;

public sealed class StandardTests
{
    public static TheoryData<string> Names => [.. StandardCatalogue.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_built_in_standard_writes_only_what_it_accepts(string name)
    {
        var diagnostics = new DiagnosticBag();
        var standard = new StandardCatalogue(new MemoryWorkspace()).Find(name, default, diagnostics);
        Assert.NotNull(standard);
        var source = new SourceText(name, ReadBuiltIn(name));
        Assert.NotNull(
            StandardReader.Read(name, source, (_, to) => new SourceText(to.Value, ReadBuiltIn(to.Value)), diagnostics)
        );
        Assert.Empty(diagnostics.ToSorted());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_component_names_its_source(string name)
    {
        var standard = StandardCatalogue.Get(name);
        foreach (var component in Enum.GetValues<Component>())
        {
            Assert.NotEmpty(standard[component].Source.Text);
            Assert.False(standard[component].Size.IsFree);
        }
    }

    [Fact]
    public void Names_and_components_are_one_table() =>
        Assert.Equal(Enum.GetValues<Component>().Length, ComponentNames.All.Length);

    /// <summary>Phụ lục I, mục V: "Mẫu chữ và chi tiết trình bày".</summary>
    [Theory]
    [InlineData(Component.QuocHieu, 24, 26, true, false)]
    [InlineData(Component.TieuNgu, 26, 28, true, false)]
    [InlineData(Component.Superior, 24, 26, false, false)]
    [InlineData(Component.Issuer, 24, 26, true, false)]
    [InlineData(Component.Number, 26, 26, false, false)]
    [InlineData(Component.Date, 26, 28, false, true)]
    [InlineData(Component.Type, 26, 28, true, false)]
    [InlineData(Component.Title, 26, 28, true, false)]
    [InlineData(Component.LegalBasis, 26, 28, false, true)]
    [InlineData(Component.Text, 26, 28, false, false)]
    [InlineData(Component.DivisionLabel, 26, 28, true, false)]
    [InlineData(Component.Article, 26, 28, true, false)]
    [InlineData(Component.Clause, 26, 28, false, false)]
    [InlineData(Component.SignatureAuthority, 26, 28, true, false)]
    [InlineData(Component.SignaturePosition, 26, 28, true, false)]
    [InlineData(Component.SignatureName, 26, 28, true, false)]
    [InlineData(Component.RecipientsLabel, 24, 24, true, true)]
    [InlineData(Component.Recipient, 22, 22, false, false)]
    [InlineData(Component.AnnexLabel, 28, 28, true, false)]
    [InlineData(Component.AnnexTitle, 26, 28, true, false)]
    [InlineData(Component.AnnexGuide, 26, 28, false, true)]
    [InlineData(Component.PageNumber, 26, 28, false, false)]
    public void Decree_30_accepts_these_sizes_and_faces(
        Component component,
        int least,
        int most,
        bool bold,
        bool italic
    )
    {
        var format = StandardCatalogue.Get("nd30")[component];
        for (var size = 10; size < 40; size++)
            Assert.Equal(size >= least && size <= most, format.Size.Accepts(new FontSize(size)));
        Assert.Equal((bold, true, false), (format.Bold.Value, format.Bold.Accepts(bold), format.Bold.Accepts(!bold)));
        Assert.Equal(
            (italic, true, false),
            (format.Italic.Value, format.Italic.Accepts(italic), format.Italic.Accepts(!italic))
        );
    }

    /// <summary>1 cm or 1,27 cm are two values, not an interval; paragraphs at least 6 pt apart; from single to one and a half lines.</summary>
    [Fact]
    public void Decree_30_sets_paragraphs_so()
    {
        var text = StandardCatalogue.Get("nd30")[Component.Text];
        Assert.True(text.FirstLine.Accepts(new Length(567)) && text.FirstLine.Accepts(new Length(720)));
        Assert.False(text.FirstLine.Accepts(new Length(680)));
        Assert.True(text.Before.Accepts(new Length(240)));
        Assert.False(text.Before.Accepts(new Length(119)));
        Assert.True(text.Line.Accepts(new LineSpacing(360, IsExact: false)));
        Assert.False(text.Line.Accepts(new LineSpacing(361, IsExact: false)));
        Assert.False(text.Line.Accepts(new LineSpacing(360, IsExact: true)));
    }

    [Fact]
    public void The_party_of_2026_differs_from_2018_in_two_points()
    {
        var (older, newer) = (StandardCatalogue.Get("party-2018"), StandardCatalogue.Get("party-2026"));
        Assert.Equal((",", ";"), (older.Wording.RecipientSeparator, newer.Wording.RecipientSeparator));
        var tall = new LineSpacing(460, IsExact: true);
        Assert.True(older[Component.Clause].Line.Accepts(tall));
        Assert.False(newer[Component.Clause].Line.Accepts(tall));
        Assert.Equal(older.Wording with { RecipientSeparator = ";" }, newer.Wording);
        Assert.Equal(older.Page.Right.Value, newer.Page.Right.Value);
    }

    [Theory]
    [InlineData(2021, 12, 15, "party-2018")]
    [InlineData(2026, 5, 26, "party-2018")]
    [InlineData(2026, 5, 27, "party-2026")]
    [InlineData(2026, 4, null, "party-2018")]
    [InlineData(2026, 5, null, "party-2026")]
    [InlineData(2026, null, null, "party-2026")]
    [InlineData(2025, null, null, "party-2018")]
    [InlineData(null, null, null, "party-2026")]
    public void The_date_picks_the_edition(int? year, int? month, int? day, string expected) =>
        Assert.Equal(expected, StandardCatalogue.PartyEdition(year, month, day));

    [Fact]
    public void A_house_standard_changes_values_and_keeps_ranges()
    {
        var (standard, diagnostics) = ReadHouse(
            """
            name: Nhà
            extends: nd30
            page: { left: 35 mm }
            components:
              text: { size: 13, first_line: { value: 12.7 mm } }
            """
        );
        Assert.Empty(diagnostics);
        Assert.Equal(26, standard![Component.Clause].Size.Value.HalfPoints);
        Assert.True(standard[Component.Clause].Size.Accepts(new FontSize(28)));
        Assert.Equal(720, standard[Component.Point].FirstLine.Value.Twips);
        Assert.Equal(1984, standard.Page.Left.Value.Twips);
        Assert.Equal("Phụ lục I, mục II, khoản 6, điểm e", standard[Component.Text].Size.Source.Text);
    }

    [Fact]
    public void A_house_value_outside_the_legal_range_is_a_warning_at_its_place()
    {
        var (standard, diagnostics) = ReadHouse(
            """
            name: Nhà
            extends: nd30
            components:
              text: { size: 15 }
              number: { size: 12 }
            """
        );
        Assert.NotNull(standard);
        Assert.All(diagnostics, found => Assert.Equal("AG703", found.Kind.Code));
        Assert.Contains(diagnostics, found => found.Location is { Line: 4, Column: 17 });
        Assert.Contains(diagnostics, found => found.Location is { Line: 5, Column: 19 });
    }

    [Fact]
    public void A_house_that_gives_its_own_range_gives_its_own_source()
    {
        var (standard, diagnostics) = ReadHouse(
            """
            name: Nhà
            extends: nd30
            page: { right: { value: 10 mm, range: [10 mm, 20 mm], source: Quy chế của cơ quan } }
            """
        );
        Assert.Empty(diagnostics);
        Assert.Equal("Quy chế của cơ quan", standard!.Page.Right.Source.Text);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Every_mistake_has_its_words(string language)
    {
        var culture = System.Globalization.CultureInfo.GetCultureInfo(language);
        var kinds = Kinds.All.Where(kind => kind.Group == "Standards").ToArray();
        Assert.Equal(5, kinds.Length);
        foreach (var kind in kinds)
        {
            var mistake = new Diagnostic(kind, default, "một", "hai", "ba", "bốn");
            Assert.Contains("một", mistake.Fact(culture), StringComparison.Ordinal);
            Assert.DoesNotContain(kind.Code, mistake.Remedy(culture), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void House_standards_extend_each_other()
    {
        var files = new MemoryWorkspace
        {
            { "nha/rong.yaml", "name: Rộng\nextends: ../chung.yaml\npage: { top: 25 mm }\n" },
            { "chung.yaml", "name: Chung\nextends: nd30\npage: { left: 32 mm }\n" },
        };
        var diagnostics = new DiagnosticBag();
        var standard = new StandardCatalogue(files).Find("nha/rong.yaml", default, diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(
            ("Rộng", 1417, 1814),
            (standard!.Name, standard.Page.Top.Value.Twips, standard.Page.Left.Value.Twips)
        );
    }

    [Fact]
    public void A_circle_of_files_ends_in_a_diagnostic_however_the_paths_are_written()
    {
        var files = new MemoryWorkspace
        {
            { "nha/a.yaml", "name: A\nextends: ../nha/b.yaml\n" },
            { "nha/b.yaml", "name: B\nextends: ../nha/a.yaml\n" },
        };
        var diagnostics = new DiagnosticBag();
        Assert.Null(new StandardCatalogue(files).Find("nha/a.yaml", default, diagnostics));
        Assert.Equal("AG704", Assert.Single(diagnostics.ToSorted()).Kind.Code);
    }

    [Fact]
    public void A_file_that_cannot_be_decoded_is_not_called_missing()
    {
        var files = new MemoryWorkspace { { "nha.yaml", [0xC3, 0x28] } };
        var diagnostics = new DiagnosticBag();
        Assert.Null(new StandardCatalogue(files).Find("nha.yaml", default, diagnostics));
        Assert.Equal("AG603", Assert.Single(diagnostics.ToSorted()).Kind.Code);
    }

    /// <summary>
    /// Each file in Standards/Cases is a house standard with one mistake; its first line says which code is expected and at which line and column.
    /// </summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_reported_at_its_place(string name)
    {
        var path = Path.Combine(CaseFolder, name);
        var text = File.ReadAllText(path);
        var expected = text.AsSpan(2, text.IndexOf('\n', StringComparison.Ordinal) - 2).ToString();
        var files = new MemoryWorkspace { { name, text } };
        var diagnostics = new DiagnosticBag();
        Assert.Null(new StandardCatalogue(files).Find(name, default, diagnostics));
        var found = diagnostics
            .ToSorted()
            .Select(item => $"{item.Kind.Code} {item.Location.Line}:{item.Location.Column}");
        Assert.Equal(expected, string.Join(", ", found));
    }

    public static TheoryData<string> Cases =>
        [
            .. Directory
                .GetFiles(CaseFolder, "*.yaml")
                .Select(path => Path.GetFileName(path)!)
                .Order(StringComparer.Ordinal),
        ];

    private static string CaseFolder => TestRepository.Path("tests/AgreementGen.Tests/Standards/Cases");

    private static (Standard? Standard, IReadOnlyList<Diagnostic> Diagnostics) ReadHouse(string text)
    {
        var diagnostics = new DiagnosticBag();
        var standard = new StandardCatalogue(new MemoryWorkspace { { "nha.yaml", text } }).Find(
            "nha.yaml",
            default,
            diagnostics
        );
        return (standard, diagnostics.ToSorted());
    }

    private static string ReadBuiltIn(string name) =>
        File.ReadAllText(TestRepository.Path($"templates/_standards/{name}.yaml"));
}
