using System.Security.Cryptography;
using System.Text;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting;

/// <summary>
/// What makes a finding the same in the next run, wherever its line has moved to: the code, the words of its place and the measured value.
/// </summary>
public static class Fingerprint
{
    private const int Length = 16;

    /// <summary>Hexadecimal digits.</summary>
    public static string Of(Diagnostic finding)
    {
        var identity = string.Join('\u001F', finding.Kind.Code, TextOf(finding.Location), FactsOf(finding));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..Length];
    }

    /// <summary>A paragraph of a document; of a program the words of the place. A point has no words.</summary>
    private static string TextOf(Location place) =>
        place.Length == 0 ? ""
        : place.Source!.IsDocument ? place.Source.GetLine(place.Source.GetPosition(place.Start).Line).Trim().ToString()
        : place.Text;

    /// <summary>Other facts than a measure may follow the numbering; they only tell apart what stands nowhere.</summary>
    private static string FactsOf(Diagnostic finding) =>
        finding.Measured?.ToString() ?? (finding.Location.Length == 0 ? string.Join('\u001F', finding.Arguments) : "");
}
