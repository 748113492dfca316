using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;

namespace AgreementGen.Agreements;

/// <summary>Một bên ký kết: a body that signs, with the names it goes by in each place.</summary>
public sealed record Party
{
    public required Text Id { get; init; }
    public PoliticalSystem System { get; init; } = PoliticalSystem.Other;

    /// <summary>The full official name.</summary>
    public required Text Name { get; init; }

    /// <summary>The name in running text; null: <see cref="Name"/>.</summary>
    public Text? ShortName { get; init; }

    /// <summary>Lines of the header's left block; empty: the name in capitals.</summary>
    public ImmutableArray<Text> Header { get; init; } = [];

    /// <summary>The line above the authority; null: the name in running text, in capitals.</summary>
    public Text? Signature { get; init; }

    /// <summary>Its part of the document's symbol.</summary>
    public Text? Symbol { get; init; }

    /// <summary>Its own number, where each body has one; null leaves room for it.</summary>
    public Text? Number { get; init; }
    public ImmutableArray<Detail> Details { get; init; } = [];
    public ImmutableArray<Signer> Signers { get; init; } = [];
    public required Location Location { get; init; }
}

/// <summary>One line of a party's description: address, phone, account …</summary>
public sealed record Detail(Text Key, Text Value);

/// <summary>Người ký.</summary>
public sealed record Signer
{
    /// <summary>Quyền hạn, one or two lines.</summary>
    public ImmutableArray<SigningAuthority> Authorities { get; init; } = [];

    /// <summary>Chức vụ, one or two lines.</summary>
    public ImmutableArray<Text> Positions { get; init; } = [];

    /// <summary>Null leaves room to sign, without a name.</summary>
    public Text? Name { get; init; }
    public required Location Location { get; init; }
}

/// <summary>Người chứng kiến, cơ quan xác nhận: signs below the parties.</summary>
public sealed record Witness
{
    /// <summary>In what capacity, as printed: CHỨNG KIẾN, XÁC NHẬN CỦA.</summary>
    public required Text Capacity { get; init; }

    /// <summary>The body's name, as printed below the capacity.</summary>
    public Text? Signature { get; init; }
    public PoliticalSystem System { get; init; } = PoliticalSystem.Other;
    public ImmutableArray<Signer> Signers { get; init; } = [];
}

/// <summary>Quyền hạn của người ký: either written by hand, or a form and whose, spelt by the party's system.</summary>
/// <param name="Written">As printed; null when <paramref name="Form"/> is given.</param>
public sealed record SigningAuthority(Text? Written, AuthorityForm? Form, Text? Of, Location Location);

/// <summary>Căn cứ: a text as written, or its parts.</summary>
public sealed record LegalBasis
{
    public Text? Written { get; init; }
    public Text? Type { get; init; }
    public Text? Number { get; init; }
    public PartialDate? Date { get; init; }
    public Text? Issuer { get; init; }
    public Text? About { get; init; }
    public required Location Location { get; init; }
}
