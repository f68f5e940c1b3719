using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen;

/// <summary>Unions that C# itself understands: a <c>switch</c> over all their cases needs no default arm.</summary>
internal static class LanguageUnions
{
    /// <summary>By this attribute, in whatever assembly it stands, the compiler tells a union.</summary>
    public const string Attribute = "System.Runtime.CompilerServices.UnionAttribute";

    /// <summary>
    /// The first compiler that was tried: the one of Microsoft.Net.Compilers.Toolset 5.9.0 and of SDK 10.0.401. Its 'preview'
    /// has unions; older ones that may have them as well were not to be had.
    /// </summary>
    private static readonly Version s_firstCompiler = new(5, 9);

    /// <summary>C# 15 in the numbers of Roslyn, which are 1200 for 12 and 1400 for 14. The language's repository keeps the specification of unions among those of C# 15.</summary>
    private const int CSharp15 = 1500;

    /// <summary>Whether code of a version of C# can match against unions.</summary>
    /// <param name="language">The project's version of C#, as the compiler understood it.</param>
    /// <param name="compiler">The version of Roslyn that this runs in.</param>
    public static bool AreKnown(LanguageVersion language, Version compiler) => language switch
    {
        LanguageVersion.Preview => compiler >= s_firstCompiler,
        _ => (int)language >= CSharp15 && language < LanguageVersion.LatestMajor,
    };
}
