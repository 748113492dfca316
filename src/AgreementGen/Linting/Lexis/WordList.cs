namespace AgreementGen.Linting.Lexis;

/// <summary>The word lists that come with the program; those of <c>Linting/Data</c> are files of the same name.</summary>
internal enum WordList
{
    // Names and nouns whose capitals NĐ 30/2020, Phụ lục II prescribes; files.
    Acronyms,
    Agencies,
    Appellations,
    CentralBodies,
    Events,
    Festivals,
    ForeignBodies,
    ForeignPersons,
    ForeignPlaces,
    FusedPlaces,
    Honours,
    Laws,
    LunarYears,
    Mottos,
    PartyPhrases,
    Persons,
    PublicDays,
    Regions,
    SpecialNouns,
    SpecialPlaces,
    TerrainNames,
    TranscribedPersons,
    TranscribedPlaces,
    Works,

    // Words that show what a sentence is about; files.
    BygoneWords,
    Degrees,
    Districts,
    DocumentTypes,
    FunctionWords,
    Posts,
    SignalWords,
    Surnames,

    // Made of the lists of provinces.
    Provinces,
    HyphenatedProvinces,

    // Made of renamings.yaml.
    FormerNames,
    NewNames,
    FormerLaws,
}

/// <summary>An entry of a word list.</summary>
/// <param name="Text">As it is written right.</param>
internal sealed record Term(WordList List, string Text)
{
    /// <summary>What the list says of it in its second column.</summary>
    public string Note { get; init; } = "";

    /// <summary>What it names, for lists that are made of something: a province, a renaming.</summary>
    public object? Subject { get; init; }
}

/// <summary>A term found in a text.</summary>
/// <param name="Terms">The entries of one list that are spelt so but for case and tone-mark style; usually one.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
internal readonly record struct Sighting(System.Collections.Immutable.ImmutableArray<Term> Terms, int First, int Last)
{
    public Term Term => Terms[0];

    public WordList List => Terms[0].List;
}
