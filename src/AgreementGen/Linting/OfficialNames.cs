using System.Collections.Immutable;

namespace AgreementGen.Linting;

/// <summary>What an office says of itself in its configuration file: names that are official there.</summary>
/// <param name="Agencies">Bodies whose names and codes are known.</param>
/// <param name="JointTypes">Types of joint documents in use beside those of the decree.</param>
public sealed record OfficialNames(ImmutableArray<OfficialAgency> Agencies, ImmutableArray<JointType> JointTypes)
{
    public static readonly OfficialNames None = new([], []);
}

/// <summary>Cơ quan, tổ chức.</summary>
/// <param name="Name">The full official name, as in running text.</param>
/// <param name="Code">Its part of a document's symbol (BTG); null: not said.</param>
public sealed record OfficialAgency(string Name, string? Code);

/// <summary>Tên loại văn bản liên tịch.</summary>
/// <param name="Code">Its part of a document's symbol (CTrPH).</param>
/// <param name="Name">Tên loại; null: not said.</param>
public sealed record JointType(string Code, string? Name);
