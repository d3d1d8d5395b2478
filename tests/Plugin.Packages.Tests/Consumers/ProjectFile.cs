using Plugin.Packages.Tests.Feed;

namespace Plugin.Packages.Tests.Consumers;

/// <summary>Writes the project of a stranger: every rule on, one package, nothing else.</summary>
internal static class ProjectFile
{
    public static ConsumerFolder WriteProject(this ConsumerFolder folder, string package, string framework, string properties = "") =>
        folder.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisMode>All</AnalysisMode>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{folder.Feed.Version}" />
              </ItemGroup>
            </Project>
            """);
}
