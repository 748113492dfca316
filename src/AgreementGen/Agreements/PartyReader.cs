using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Yaml;

namespace AgreementGen.Agreements;

/// <summary>Reads the parties, their particulars and their signers.</summary>
internal static class PartyReader
{
    /// <param name="hasNumberEach">Each body has a number of its own.</param>
    public static ImmutableArray<Party> ReadAll(MappingReader program, bool hasNumberEach)
    {
        var items = program.Items("parties");
        var parties = ImmutableArray.CreateBuilder<Party>(items.Length);
        foreach (var item in items)
        {
            if (MappingReader.Open(item, "parties", ProgramKeys.Party, program.Scope) is not { } party)
                continue;
            if (!hasNumberEach && party.KeyOf("number") is { } number)
                party.Scope.Found.Add(Kinds.PartyNumberIgnored, number.Location);
            parties.Add(Read(party, parties.Count + 1));
        }
        return parties.DrainToImmutable();
    }

    /// <summary>Those who sign below the parties.</summary>
    public static ImmutableArray<Witness> ReadWitnesses(MappingReader program)
    {
        var items = program.Items("witnesses");
        var witnesses = ImmutableArray.CreateBuilder<Witness>(items.Length);
        foreach (var item in items)
        {
            if (MappingReader.Open(item, "witnesses", ProgramKeys.Witness, program.Scope) is { } witness)
                witnesses.Add(ReadWitness(witness));
        }
        return witnesses.DrainToImmutable();
    }

    private static Witness ReadWitness(MappingReader witness) =>
        new()
        {
            Capacity = witness.RequiredText("capacity"),
            Signature = witness.Text("signature"),
            System = (PoliticalSystem?)witness.Word("system") ?? PoliticalSystem.Other,
            Signers = ReadSigners(witness),
        };

    private static Party Read(MappingReader party, int position)
    {
        party.CheckLayering();
        return new Party
        {
            Id = party.Scope.DefineParty(party.Id("id") ?? DefaultId(party, position)),
            System = (PoliticalSystem?)party.Word("system") ?? PoliticalSystem.Other,
            Name = party.RequiredText("name"),
            ShortName = party.Text("text"),
            Header = party.Lines("header"),
            Signature = party.Text("signature"),
            Symbol = party.Text("symbol"),
            Number = party.Text("number"),
            Details = party.Mapping("details") is { } details ? ReadDetails(details) : [],
            Signers = ReadSigners(party),
            Location = party.Location,
        };
    }

    private static Text DefaultId(MappingReader party, int position) =>
        new(string.Create(CultureInfo.InvariantCulture, $"p{position}"), party.Location);

    private static ImmutableArray<Detail> ReadDetails(MappingReader details)
    {
        var read = ImmutableArray.CreateBuilder<Detail>(details.Entries.Length);
        foreach (var (key, _) in details.Entries)
        {
            if (details.Knows(key.Value) && details.Text(key.Value) is { } value)
                read.Add(new Detail(new Text(key.Value, key.Location), value));
        }
        return read.DrainToImmutable();
    }

    private static ImmutableArray<Signer> ReadSigners(MappingReader party)
    {
        party.Exclude("signer", "signers");
        if (party.Mapping("signer") is { } signer)
            return [ReadSigner(signer)];
        var items = party.Items("signers");
        var signers = ImmutableArray.CreateBuilder<Signer>(items.Length);
        foreach (var item in items)
        {
            if (MappingReader.Open(item, "signers", ProgramKeys.Signer, party.Scope) is { } one)
                signers.Add(ReadSigner(one));
        }
        return signers.DrainToImmutable();
    }

    private static Signer ReadSigner(MappingReader signer) =>
        new()
        {
            Authorities = signer.Node("authority") is { } authority ? ReadAuthorities(authority, signer.Scope) : [],
            Positions = signer.Lines("position"),
            Name = signer.Text("name"),
            Location = signer.Location,
        };

    private static ImmutableArray<SigningAuthority> ReadAuthorities(YamlNode node, ReadingScope scope)
    {
        if (node is not YamlSequence list)
            return ReadAuthority(node, scope) is { } authority ? [authority] : [];
        if (list.Items.IsEmpty)
            scope.Found.Add(Kinds.EmptyList, list.Location, "authority");
        var authorities = ImmutableArray.CreateBuilder<SigningAuthority>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (ReadAuthority(item, scope) is { } authority)
                authorities.Add(authority);
        }
        return authorities.DrainToImmutable();
    }

    private static SigningAuthority? ReadAuthority(YamlNode node, ReadingScope scope)
    {
        switch (node)
        {
            case YamlMapping:
                return MappingReader.Open(node, "authority", ProgramKeys.Authority, scope) is { } parts
                    ? ReadAuthority(parts)
                    : null;
            case YamlScalar:
                return Values.Text(node, "authority", scope) is { } written
                    ? new SigningAuthority(written, null, null, node.Location)
                    : null;
            default:
                scope.Reject(Kinds.NodeExpected, node, "authority");
                return null;
        }
    }

    private static SigningAuthority ReadAuthority(MappingReader authority) =>
        new(null, (AuthorityForm?)authority.Word("form"), authority.Text("of"), authority.Location);
}
