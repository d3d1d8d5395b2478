global using Plugin.Abstractions;
global using Plugin.Abstractions.Wire;
